import { downloadResponse } from "@/app/_edge/download-response";
import { localeOfRequest, problemPage } from "@/app/_edge/problem-page";
import { seeOther } from "@/app/_edge/see-other";
import type { Subject } from "@/lib/auth/actor";
import { getSubject } from "@/lib/auth/session";
import { problemCode } from "@/lib/problem";

interface SavedFile {
  readonly filename: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** A file about this browser's request, to be saved; a 404 where `make` finds that there is none for this session. */
export async function ownFileResponse(
  request: Request,
  make: (subject: Subject) => Promise<SavedFile>,
): Promise<Response> {
  const subject = await getSubject();
  if (!subject) return seeOther(`/${localeOfRequest(request)}/track?notice=ended`);
  try {
    const { filename, mediaType, content } = await make(subject);
    return downloadResponse({ filename, type: mediaType, body: content });
  } catch (error) {
    if (problemCode(error) === "not_found") return problemPage(request, "not_found");
    throw error;
  }
}
