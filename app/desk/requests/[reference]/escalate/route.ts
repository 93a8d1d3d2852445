import { requestPath } from "@/app/desk/_edge/desk-paths";
import { keptForm } from "@/app/desk/_edge/staff-form";
import { escalateRequest } from "@/lib/requests/escalate-request";

/** Puts the request before the data protection officer. */
export const POST = keptForm<{ reference: string }>(
  "/desk/requests/[reference]/escalate",
  ({ params }) => requestPath(params.reference),
  async (staff, { params: { reference }, form, now }) => {
    await escalateRequest(staff, { reference, note: form.text("note") }, now);
    return `${requestPath(reference)}?done=escalate`;
  },
);
