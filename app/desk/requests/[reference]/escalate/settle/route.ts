import { staffForm } from "@/app/desk/_edge/staff-form";
import { settleEscalation } from "@/lib/requests/escalate-request";

/** The data protection officer has dealt with it. */
export const POST = staffForm<{ reference: string }>(
  "/desk/requests/[reference]/escalate/settle",
  "settleEscalation",
  (staff, { params: { reference }, now }) => settleEscalation(staff, { reference }, now),
);
