import { requestPath } from "@/app/desk/_edge/desk-paths";
import { keptForm } from "@/app/desk/_edge/staff-form";
import { assuranceLevels } from "@/db/schema/enums";
import { recordableMethods } from "@/lib/identity/proof-methods";
import { recordProof } from "@/lib/identity/record-proof";
import { Problem } from "@/lib/problem";

/** Notes a proof that was given elsewhere, or accepts a representation. */
export const POST = keptForm<{ reference: string }>(
  "/desk/requests/[reference]/identity/record",
  ({ params }) => requestPath(params.reference),
  async (staff, { params: { reference }, form, now }) => {
    const method = recordableMethods.find((known) => known === form.text("method"));
    const level = assuranceLevels.find((known) => known === form.text("level"));
    if (!method || !level)
      throw new Problem("input.invalid", {
        ...(method ? {} : { method: "required" }),
        ...(level ? {} : { level: "required" }),
      });
    await recordProof(staff, { reference, method, level, note: form.text("note") }, now);
    return `${requestPath(reference)}?done=recordProof`;
  },
);
