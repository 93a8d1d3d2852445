import { downloadResponse } from "@/app/_edge/download-response";
import { getRoute } from "@/app/_edge/get-route";
import { problemPage } from "@/app/_edge/problem-page";
import { seeOther } from "@/app/_edge/see-other";
import { requestPath, signInPath } from "@/app/desk/_edge/desk-paths";
import { rights } from "@/db/schema/enums";
import { getStaff } from "@/lib/auth/session";
import { problemCode } from "@/lib/problem";
import { readBundleToPost } from "@/lib/requests/post-bundle";

/** The archive of somebody without an e-mail address, to be posted with the letter; the history has who took it. */
export const GET = getRoute(
  "/desk/requests/[reference]/archives/[right]",
  async (request, params: { reference: string; right: string }) => {
    const { reference } = params;
    const staff = await getStaff();
    if (!staff) return seeOther(signInPath(requestPath(reference)));
    const right = rights.find((known) => known === params.right);
    if (!right) return problemPage(request, "not_found");
    try {
      const bundle = await readBundleToPost(staff, { reference, right }, new Date());
      return downloadResponse({ ...bundle, type: "application/zip" });
    } catch (error) {
      const code = problemCode(error);
      if (code === "not_found" || code === "forbidden") return problemPage(request, code);
      throw error;
    }
  },
);
