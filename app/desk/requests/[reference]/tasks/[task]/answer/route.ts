import { answerTask, type TaskAnswer } from "@/lib/tasks/answer-task";
import { requestPath } from "../../../../../_edge/desk-paths";
import { type Done, idOf, keptForm } from "../../../../../_edge/staff-form";

const done: Record<TaskAnswer, Done> = {
  held: "held",
  "nothing-held": "complete",
  "carried-out": "carryOut",
  cannot: "giveUp",
};

/** What somebody found, did, or could not do. What was found is described or attached, so that a colleague finds it again. */
export const POST = keptForm<{ reference: string; task: string }>(
  "/desk/requests/[reference]/tasks/[task]/answer",
  ({ params }) => requestPath(params.reference),
  async (staff, { params: { reference, task }, form, files, now }) => {
    const answer = { outcome: form.text("outcome"), note: form.text("note"), files };
    const outcome = await answerTask(staff, { reference, taskId: idOf(task), ...answer }, now);
    return `${requestPath(reference)}?done=${done[outcome]}`;
  },
  { files: true },
);
