import { approveRight } from "@/lib/requests/approve-right";
import { staffRightForm } from "../../../../../_edge/staff-form";

export const POST = staffRightForm(
  "/desk/requests/[reference]/rights/[right]/approve",
  "approveRight",
  (staff, right, { params, form, now }) =>
    approveRight(
      staff,
      {
        reference: params.reference,
        right,
        proposal: Number(form.text("proposal")),
        identityChecked: form.text("identityChecked") === "yes",
      },
      now,
    ),
);
