import { approveRequest } from "@/lib/requests/approve-request";
import { staffForm } from "../../../_edge/staff-form";

export const POST = staffForm<{ reference: string }>(
  "/desk/requests/[reference]/approve",
  "approve",
  (staff, { params, form, now }) =>
    approveRequest(
      staff,
      { reference: params.reference, identityChecked: form.text("identityChecked") === "yes" },
      now,
    ),
);
