import { downloadResponse } from "@/app/_edge/download-response";
import { getRoute } from "@/app/_edge/get-route";
import { problemPage } from "@/app/_edge/problem-page";
import { seeOther } from "@/app/_edge/see-other";
import { reportsPath, signInPath } from "@/app/desk/_edge/desk-paths";
import { getStaff } from "@/lib/auth/session";
import { exportRegister } from "@/lib/evidence/export-register";
import { problemCode } from "@/lib/problem";

/** The Art. 5(2) file of a period: `?from=2026-01&to=2026-12&controller=minet`. */
export const GET = getRoute("/desk/reports/evidence", async (request) => {
  const staff = await getStaff();
  if (!staff) return seeOther(signInPath(reportsPath));
  const { searchParams } = new URL(request.url);
  const asked = (name: string) => searchParams.get(name) ?? undefined;
  try {
    const input = { from: asked("from"), to: asked("to"), controller: asked("controller") };
    const evidence = await exportRegister(staff, input, new Date());
    return downloadResponse({ ...evidence, type: "application/zip" });
  } catch (error) {
    const code = problemCode(error);
    if (code === "forbidden" || code === "not_found") return problemPage(request, code);
    if (code === "input.invalid") return problemPage(request, "refused");
    throw error;
  }
});
