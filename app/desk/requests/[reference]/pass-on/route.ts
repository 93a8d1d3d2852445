import { passOnByStaff } from "@/lib/processor/pass-on-by-staff";
import { requestPath } from "../../../_edge/desk-paths";
import { keptForm } from "../../../_edge/staff-form";

/** Passes the request on to the client whose processing it concerns, or sends it the link again. */
export const POST = keptForm<{ reference: string }>(
  "/desk/requests/[reference]/pass-on",
  ({ params }) => requestPath(params.reference),
  async (staff, { params: { reference }, form, now }) => {
    const typed = { name: form.text("passOn-name"), email: form.text("passOn-email") };
    await passOnByStaff(staff, { reference, ...typed }, now);
    return `${requestPath(reference)}?done=passOn`;
  },
);
