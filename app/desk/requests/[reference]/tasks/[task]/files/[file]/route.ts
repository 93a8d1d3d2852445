import { getRoute } from "@/app/_edge/get-route";
import { isId } from "@/app/_edge/is-id";
import { problemPage } from "@/app/_edge/problem-page";
import { seeOther } from "@/app/_edge/see-other";
import { requestPath, signInPath } from "@/app/desk/_edge/desk-paths";
import { fileResponse } from "@/app/desk/_edge/file-response";
import { getStaff } from "@/lib/auth/session";
import { problemCode } from "@/lib/problem";
import { readFoundFile } from "@/lib/tasks/found-files";

/** A file that was found in a system; whoever opens it stands in the history. */
export const GET = getRoute(
  "/desk/requests/[reference]/tasks/[task]/files/[file]",
  async (request, { reference, task, file }: { reference: string; task: string; file: string }) => {
    const staff = await getStaff();
    if (!staff) return seeOther(signInPath(requestPath(reference)));
    if (!isId(task) || !isId(file)) return problemPage(request, "not_found");
    try {
      return fileResponse(await readFoundFile(staff, { reference, taskId: task, fileId: file }, new Date()));
    } catch (error) {
      const code = problemCode(error);
      if (code === "not_found") return problemPage(request, "not_found");
      if (code === "forbidden") return problemPage(request, "forbidden");
      throw error;
    }
  },
);
