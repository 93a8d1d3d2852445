import { downloadResponse } from "@/app/_edge/download-response";
import { getRoute } from "@/app/_edge/get-route";
import { problemPage } from "@/app/_edge/problem-page";
import { seeOther } from "@/app/_edge/see-other";
import { reportsPath, signInPath } from "@/app/desk/_edge/desk-paths";
import { getWording } from "@/app/desk/_ui/desk-words";
import { reportCsv } from "@/app/desk/reports/_ui/report-csv";
import { reportTable, tableIds } from "@/app/desk/reports/_ui/report-tables";
import { getStaff } from "@/lib/auth/session";
import { problemCode } from "@/lib/problem";
import { exportReport } from "@/lib/reports/export-report";

/** One table of a report as CSV. */
export const GET = getRoute("/desk/reports/report.csv", async (request) => {
  const staff = await getStaff();
  if (!staff) return seeOther(signInPath(reportsPath));
  const { searchParams } = new URL(request.url);
  const asked = (name: string) => searchParams.get(name) ?? undefined;
  const id = tableIds.find((known) => known === asked("table"));
  if (!id) return problemPage(request, "not_found");
  const words = await getWording();
  try {
    const input = { from: asked("from"), to: asked("to"), controller: asked("controller") };
    const report = await exportReport(staff, input, words.locale, new Date());
    const { from, to } = report.months;
    return downloadResponse({
      filename: `report-${id}-${from}-${to}.csv`,
      type: "text/csv; charset=utf-8",
      body: reportCsv(reportTable(id, report, words)),
    });
  } catch (error) {
    const code = problemCode(error);
    if (code === "forbidden" || code === "not_found") return problemPage(request, code);
    throw error;
  }
});
