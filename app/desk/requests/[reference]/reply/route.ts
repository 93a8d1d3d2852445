import { Problem } from "@/lib/problem";
import { getRequest } from "@/lib/requests/get-request";
import { recordReply } from "@/lib/requests/record-reply";
import { requestPath } from "../../../_edge/desk-paths";
import { keptForm } from "../../../_edge/staff-form";
import { endOfReplyDay } from "../_ui/reply-day";

/** The person's answer to an open question, by whatever way it came. */
export const POST = keptForm<{ reference: string }>(
  "/desk/requests/[reference]/reply",
  ({ params }) => requestPath(params.reference),
  async (staff, { params: { reference }, form, locale, now }) => {
    const about = (["identity", "clarification"] as const).find((known) => known === form.text("about"));
    if (!about) throw new Problem("input.invalid", { about: "required" });
    const request = await getRequest(staff, reference, locale, now);
    if (!request) throw new Problem("not_found");
    const receivedAt = endOfReplyDay(form.text("receivedOn"), request.controller.timeZone, now);
    if (receivedAt === null) throw new Problem("input.invalid", { receivedAt: "date" });
    await recordReply(staff, { reference, about, receivedAt, text: form.text("text") }, now);
    return `${requestPath(reference)}?done=reply`;
  },
);
