import { answerOurselves } from "@/lib/processor/answer-ourselves";
import { staffForm } from "../../../../_edge/staff-form";

/** The request concerns the organisation's own processing after all. */
export const POST = staffForm<{ reference: string }>(
  "/desk/requests/[reference]/pass-on/keep",
  "keep",
  (staff, { params, now }) => answerOurselves(staff, { reference: params.reference }, now),
);
