import { downloadResponse } from "@/app/_edge/download-response";
import { getRoute } from "@/app/_edge/get-route";
import { localeOfRequest, problemPage } from "@/app/_edge/problem-page";
import { seeOther } from "@/app/_edge/see-other";
import { rights } from "@/db/schema/enums";
import { getSubject } from "@/lib/auth/session";
import { problemCode } from "@/lib/problem";
import { downloadBundle } from "@/lib/requests/download-bundle";

/**
 * One archive, streamed as it is decrypted. Without a recent proof it leads to where one is given, and once its time is
 * over to where that is said.
 */
export const GET = getRoute(
  "/[locale]/track/download/[right]",
  async (request, params: { right: string }) => {
    const locale = localeOfRequest(request);
    const right = rights.find((known) => known === params.right);
    const subject = await getSubject();
    if (!subject) return seeOther(`/${locale}/track?notice=ended`);
    if (!right) return problemPage(request, "not_found");
    try {
      const bundle = await downloadBundle(subject, { right }, new Date());
      return downloadResponse({ ...bundle, type: "application/zip" });
    } catch (error) {
      const code = problemCode(error);
      if (code === "not_found") return problemPage(request, "not_found");
      if (code === "download.confirm_first" || code === "request.data_destroyed")
        return seeOther(`/${locale}/track/request#answer`);
      throw error;
    }
  },
);
