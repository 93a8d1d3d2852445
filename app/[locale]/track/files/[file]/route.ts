import { getRoute } from "@/app/_edge/get-route";
import { isId } from "@/app/_edge/is-id";
import { localeOfRequest, problemPage } from "@/app/_edge/problem-page";
import { seeOther } from "@/app/_edge/see-other";
import { fileResponse } from "@/app/_portal/messages-file-response";
import { getSubject } from "@/lib/auth/session";
import { readOwnFile } from "@/lib/messages/read-request-file";
import { problemCode } from "@/lib/problem";

/** A file of this browser's request, to be saved. Another's is not there. */
export const GET = getRoute("/[locale]/track/files/[file]", async (request, { file }: { file: string }) => {
  const subject = await getSubject();
  if (!subject) return seeOther(`/${localeOfRequest(request)}/track?notice=ended`);
  if (!isId(file)) return problemPage(request, "not_found");
  try {
    return fileResponse(await readOwnFile(subject, { fileId: file }, new Date()));
  } catch (error) {
    if (problemCode(error) === "not_found") return problemPage(request, "not_found");
    throw error;
  }
});
