import { returnProposal } from "@/lib/requests/approve-right";
import { staffRightForm } from "../../../../../_edge/staff-form";

export const POST = staffRightForm(
  "/desk/requests/[reference]/rights/[right]/return",
  "sendBack",
  (staff, right, { params, now }) => returnProposal(staff, { reference: params.reference, right }, now),
);
