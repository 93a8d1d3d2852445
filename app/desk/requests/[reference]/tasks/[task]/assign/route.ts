import { assignTask } from "@/lib/tasks/assign-task";
import { requestPath } from "../../../../../_edge/desk-paths";
import { idOf, keptForm } from "../../../../../_edge/staff-form";
import { assigneeOf } from "./assignee";

/** Who does a task, until when, and how. */
export const POST = keptForm<{ reference: string; task: string }>(
  "/desk/requests/[reference]/tasks/[task]/assign",
  ({ params }) => requestPath(params.reference),
  async (staff, { params: { reference, task }, form, now }) => {
    const to = assigneeOf(form.text("to"), form.text("ownerEmail"));
    const changes = { dueOn: form.text("dueOn"), instruction: form.text("instruction") };
    const input = { reference, taskId: idOf(task), ...changes, ...(to ? { to } : {}) };
    await assignTask(staff, input, now);
    return `${requestPath(reference)}?done=assignTask`;
  },
);
