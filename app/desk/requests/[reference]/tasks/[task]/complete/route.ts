import { Problem } from "@/lib/problem";
import { completeTask } from "@/lib/requests/complete-task";
import { requestPath } from "../../../../../_edge/desk-paths";
import { idOf, keptForm } from "../../../../../_edge/staff-form";

const longest = 8_000;

/** The result of a search by hand. What was found is described, so that a colleague finds it again. */
export const POST = keptForm<{ reference: string; task: string }>(
  "/desk/requests/[reference]/tasks/[task]/complete",
  ({ params }) => requestPath(params.reference),
  async (staff, { params: { reference, task }, form, now }) => {
    const taskId = idOf(task);
    const outcome = (["held", "nothing-held"] as const).find((known) => known === form.text("outcome"));
    const note = form.text("note").trim();
    if (!outcome) throw new Problem("input.invalid", { outcome: "required" });
    if (outcome === "held" && note === "") throw new Problem("input.invalid", { note: "required" });
    if (note.length > longest) throw new Problem("input.invalid", { note: "too_long" });
    await completeTask(staff, { reference, taskId, outcome, note: note || null }, now);
    return `${requestPath(reference)}?done=${outcome === "held" ? "held" : "complete"}`;
  },
);
