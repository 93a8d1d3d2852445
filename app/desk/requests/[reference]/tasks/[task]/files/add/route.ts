import { addFoundFiles } from "@/lib/tasks/found-files";
import { requestPath } from "../../../../../../_edge/desk-paths";
import { idOf, keptForm } from "../../../../../../_edge/staff-form";

export const POST = keptForm<{ reference: string; task: string }>(
  "/desk/requests/[reference]/tasks/[task]/files/add",
  ({ params }) => requestPath(params.reference),
  async (staff, { params: { reference, task }, files, now }) => {
    await addFoundFiles(staff, { reference, taskId: idOf(task), files }, now);
    return `${requestPath(reference)}?done=addFound`;
  },
  { files: true },
);
