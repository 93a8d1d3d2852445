import { downloadResponse } from "@/app/_edge/download-response";
import { getRoute } from "@/app/_edge/get-route";
import { problemPage } from "@/app/_edge/problem-page";
import { seeOther } from "@/app/_edge/see-other";
import { evidencePath, signInPath } from "@/app/desk/_edge/desk-paths";
import { getStaff } from "@/lib/auth/session";
import { exportEvidence } from "@/lib/evidence/export-evidence";
import { problemCode } from "@/lib/problem";

/** The Art. 5(2) file of one request; each download is in its history. */
export const GET = getRoute(
  "/desk/requests/[reference]/evidence/file.zip",
  async (request, { reference }: { reference: string }) => {
    const staff = await getStaff();
    if (!staff) return seeOther(signInPath(evidencePath(reference)));
    try {
      const evidence = await exportEvidence(staff, { reference }, new Date());
      return downloadResponse({ ...evidence, type: "application/zip" });
    } catch (error) {
      const code = problemCode(error);
      if (code === "forbidden" || code === "not_found") return problemPage(request, code);
      throw error;
    }
  },
);
