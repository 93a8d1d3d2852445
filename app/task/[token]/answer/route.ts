import { formRoute } from "@/app/_edge/form-route";
import { dropForm, keepForm } from "@/app/desk/_edge/kept-forms";
import { takeLimit } from "@/lib/limits/take-limit";
import { Problem, type ProblemCode } from "@/lib/problem";
import { answerTask } from "@/lib/tasks/answer-task";
import { getOwnTask } from "@/lib/tasks/get-task-sheet";
import { findOwner } from "@/lib/tasks/owner-link";
import { answerProblemOf } from "../../_ui/answer-problem";
import { keptAnswer, ownerPath } from "../kept-answer";

/** What happened meanwhile: the page says where the task stands now. */
const moved: readonly ProblemCode[] = ["task.link_expired", "task.finished", "request.wrong_status"];

/** What the owner of a system found, did, or could not do. A refused answer is shown again as it was typed. */
export const POST = formRoute<{ token: string }>(
  "/task/[token]/answer",
  async ({ params: { token }, form, files, locale, now, address }) => {
    await takeLimit("task.address", address);
    for (const _ of files) await takeLimit("upload.address", address);
    const link = await findOwner(token, now);
    const sheet = link.state === "live" ? await getOwnTask(link.owner, locale, now) : null;
    if (link.state !== "live" || !sheet) return ownerPath(token);
    const answer = { outcome: form.text("outcome"), note: form.text("note") };
    try {
      await answerTask(link.owner, { reference: sheet.reference, taskId: sheet.id, ...answer, files }, now);
      dropForm(keptAnswer(token));
      return `${ownerPath(token)}?done=1`;
    } catch (error) {
      if (error instanceof Problem)
        keepForm(keptAnswer(token), { typed: answer, errors: {} }, null, now.getTime());
      throw error;
    }
  },
  (problem, { params }) => {
    const word = answerProblemOf(problem);
    if (word) return `${ownerPath(params.token)}?problem=${word}`;
    return moved.includes(problem.code) ? ownerPath(params.token) : null;
  },
  { files: true },
);
