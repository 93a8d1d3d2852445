import { acceptGivenUp } from "@/lib/tasks/settle-given-up";
import { requestPath } from "../../../../../_edge/desk-paths";
import { idOf, keptForm } from "../../../../../_edge/staff-form";

/** The reason is the data protection officer's: the answer gives it. */
export const POST = keptForm<{ reference: string; task: string }>(
  "/desk/requests/[reference]/tasks/[task]/accept",
  ({ params }) => requestPath(params.reference),
  async (staff, { params: { reference, task }, form, now }) => {
    await acceptGivenUp(staff, { reference, taskId: idOf(task), reason: form.text("reason") }, now);
    return `${requestPath(reference)}?done=acceptGivenUp`;
  },
);
