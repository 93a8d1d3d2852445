import { requestPath } from "@/app/desk/_edge/desk-paths";
import { idOf, keptForm } from "@/app/desk/_edge/staff-form";
import { rejectDocument } from "@/lib/identity/settle-document";

/** The document does not show who asks, with the reason for the person. */
export const POST = keptForm<{ reference: string; check: string }>(
  "/desk/requests/[reference]/identity/[check]/reject",
  ({ params }) => requestPath(params.reference),
  async (staff, { params: { reference, check }, form, now }) => {
    await rejectDocument(staff, { reference, checkId: idOf(check), note: form.text("note") }, now);
    return `${requestPath(reference)}?done=rejectDocument`;
  },
);
