import { grantCopies } from "@/lib/requests/grant-copies";
import { staffForm } from "../../../_edge/staff-form";

/** The quick path: all copies as they stand, in one step. */
export const POST = staffForm<{ reference: string }>(
  "/desk/requests/[reference]/approve",
  "approve",
  (staff, { params, form, now }) =>
    grantCopies(
      staff,
      { reference: params.reference, identityChecked: form.text("identityChecked") === "yes" },
      now,
    ),
);
