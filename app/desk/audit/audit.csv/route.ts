import { downloadResponse } from "@/app/_edge/download-response";
import { getRoute } from "@/app/_edge/get-route";
import { problemPage } from "@/app/_edge/problem-page";
import { seeOther } from "@/app/_edge/see-other";
import { auditPath, signInPath } from "@/app/desk/_edge/desk-paths";
import { readAuditFilter } from "@/lib/audit/audit-filter";
import { exportAudit } from "@/lib/audit/export-audit";
import { getStaff } from "@/lib/auth/session";
import { problemCode } from "@/lib/problem";

/** The log as its page shows it, whole, as CSV; sent while it is read. */
export const GET = getRoute("/desk/audit/audit.csv", async (request) => {
  const staff = await getStaff();
  if (!staff) return seeOther(signInPath(auditPath));
  const { searchParams } = new URL(request.url);
  const filter = readAuditFilter(Object.fromEntries(searchParams));
  try {
    const body = await exportAudit(staff, { ...filter, after: undefined }, new Date());
    return downloadResponse({ filename: "audit.csv", type: "text/csv; charset=utf-8", body });
  } catch (error) {
    if (problemCode(error) === "forbidden") return problemPage(request, "forbidden");
    throw error;
  }
});
