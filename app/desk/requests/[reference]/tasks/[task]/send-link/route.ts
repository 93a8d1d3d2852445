import { sendTaskLink } from "@/lib/tasks/send-task-link";
import { requestPath } from "../../../../../_edge/desk-paths";
import { idOf, keptForm } from "../../../../../_edge/staff-form";

export const POST = keptForm<{ reference: string; task: string }>(
  "/desk/requests/[reference]/tasks/[task]/send-link",
  ({ params }) => requestPath(params.reference),
  async (staff, { params: { reference, task }, now }) => {
    await sendTaskLink(staff, { reference, taskId: idOf(task) }, now);
    return `${requestPath(reference)}?done=sendTaskLink`;
  },
);
