import { Problem } from "@/lib/problem";
import { decideRight } from "@/lib/requests/decide-right";
import { requestPath, rightPath } from "../../../../../_edge/desk-paths";
import { keptForm, rightOf } from "../../../../../_edge/staff-form";
import { readDecisionForm } from "../_ui/decision-form-values";

export const POST = keptForm<{ reference: string; right: string }>(
  "/desk/requests/[reference]/rights/[right]/decide",
  ({ params }) => rightPath(params.reference, params.right),
  async (staff, { params: { reference, right: named }, form, now }) => {
    const { decision, errors } = readDecisionForm(rightOf(named), form.below(""));
    if (decision === null) throw new Problem("decision.incomplete", errors);
    await decideRight(staff, { reference, decision }, now);
    return `${requestPath(reference)}?done=decide`;
  },
);
