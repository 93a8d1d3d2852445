import { carryOutTask } from "@/lib/requests/complete-task";
import { requestPath } from "../../../../../_edge/desk-paths";
import { idOf, keptForm } from "../../../../../_edge/staff-form";

export const POST = keptForm<{ reference: string; task: string }>(
  "/desk/requests/[reference]/tasks/[task]/carry-out",
  ({ params }) => requestPath(params.reference),
  async (staff, { params: { reference, task }, form, now }) => {
    const note = form.text("note").trim() || null;
    await carryOutTask(staff, { reference, taskId: idOf(task), note }, now);
    return `${requestPath(reference)}?done=carryOut`;
  },
);
