import { idOf, staffForm } from "@/app/desk/_edge/staff-form";
import { acceptDocument } from "@/lib/identity/settle-document";

/** The document shows who asks. */
export const POST = staffForm<{ reference: string; check: string }>(
  "/desk/requests/[reference]/identity/[check]/accept",
  "acceptDocument",
  (staff, { params: { reference, check }, now }) =>
    acceptDocument(staff, { reference, checkId: idOf(check) }, now),
);
