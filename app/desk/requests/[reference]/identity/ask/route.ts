import { requestPath } from "@/app/desk/_edge/desk-paths";
import { keptForm } from "@/app/desk/_edge/staff-form";
import { askForProof } from "@/lib/identity/ask-for-proof";
import { askableMethods } from "@/lib/identity/proof-methods";
import { Problem } from "@/lib/problem";

/** Asks a person who knows of the doubt for one more proof. */
export const POST = keptForm<{ reference: string }>(
  "/desk/requests/[reference]/identity/ask",
  ({ params }) => requestPath(params.reference),
  async (staff, { params: { reference }, form, now }) => {
    const method = askableMethods.find((known) => known === form.text("method"));
    if (!method) throw new Problem("input.invalid", { method: "required" });
    await askForProof(staff, { reference, method, reason: form.text("reason") }, now);
    return `${requestPath(reference)}?done=askProof`;
  },
);
