import { getRoute } from "@/app/_edge/get-route";
import { isId } from "@/app/_edge/is-id";
import { problemPage } from "@/app/_edge/problem-page";
import { seeOther } from "@/app/_edge/see-other";
import { requestPath, signInPath } from "@/app/desk/_edge/desk-paths";
import { fileResponse } from "@/app/desk/_edge/file-response";
import type { Staff } from "@/lib/auth/actor";
import { getStaff } from "@/lib/auth/session";
import { openIdentityFile } from "@/lib/identity/open-identity-file";
import { type RequestFile, readRequestFile } from "@/lib/messages/read-request-file";
import { problemCode } from "@/lib/problem";

/** A file that was sent with a request; whoever opens it stands in the history. */
export const GET = getRoute(
  "/desk/requests/[reference]/files/[file]",
  async (request, { reference, file: fileId }: { reference: string; file: string }) => {
    const staff = await getStaff();
    if (!staff) return seeOther(signInPath(requestPath(reference)));
    if (!isId(fileId)) return problemPage(request, "not_found");
    try {
      return fileResponse(await openFile(staff, { reference, fileId }, new Date()));
    } catch (error) {
      const code = problemCode(error);
      if (code === "not_found") return problemPage(request, "not_found");
      if (code === "forbidden") return problemPage(request, "forbidden");
      throw error;
    }
  },
);

/** What was sent along, or, where there is none, what was shown as a proof, for the named. */
async function openFile(
  staff: Staff,
  input: { reference: string; fileId: string },
  now: Date,
): Promise<RequestFile> {
  try {
    return await readRequestFile(staff, input, now);
  } catch (error) {
    if (problemCode(error) !== "not_found") throw error;
    return openIdentityFile(staff, input, now);
  }
}
