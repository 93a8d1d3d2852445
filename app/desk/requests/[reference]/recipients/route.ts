import { Problem } from "@/lib/problem";
import { settleNotice } from "@/lib/requests/settle-notice";
import { requestPath } from "../../../_edge/desk-paths";
import { keptForm, rightOf } from "../../../_edge/staff-form";

const settled = ["told", "impossible", "disproportionate"] as const;

/** How it stands with one recipient (Art. 19). */
export const POST = keptForm<{ reference: string }>(
  "/desk/requests/[reference]/recipients",
  ({ params }) => requestPath(params.reference),
  async (staff, { params: { reference }, form, now }) => {
    const status = settled.find((known) => known === form.text("status"));
    if (!status) throw new Problem("input.invalid", { status: "required" });
    const right = rightOf(form.text("right"));
    const reason = status === "told" ? null : form.text("reason");
    await settleNotice(staff, { reference, right, recipient: form.text("recipient"), status, reason }, now);
    return `${requestPath(reference)}?done=recipient`;
  },
);
