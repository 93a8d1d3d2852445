import { answerTask } from "@/lib/tasks/answer-task";
import { ownTaskPath } from "../../../_edge/desk-paths";
import { idOf, keptForm } from "../../../_edge/staff-form";

/** The answer of the member who has the task. */
export const POST = keptForm<{ task: string }>(
  "/desk/tasks/[task]/answer",
  ({ params }) => ownTaskPath(params.task),
  async (staff, { params, form, files, now }) => {
    const task = { reference: form.text("reference"), taskId: idOf(params.task) };
    const answer = { outcome: form.text("outcome"), note: form.text("note"), files };
    await answerTask(staff, { ...task, ...answer }, now);
    return `${ownTaskPath(params.task)}?done=answered`;
  },
  { files: true },
);
