import { removeFoundFile } from "@/lib/tasks/found-files";
import { idOf, staffForm } from "../../../../../../../_edge/staff-form";

export const POST = staffForm<{ reference: string; task: string; file: string }>(
  "/desk/requests/[reference]/tasks/[task]/files/[file]/remove",
  "removeFound",
  async (staff, { params: { reference, task, file }, now }) => {
    await removeFoundFile(staff, { reference, taskId: idOf(task), fileId: idOf(file) }, now);
  },
);
