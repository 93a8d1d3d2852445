import { getRoute } from "@/app/_edge/get-route";
import { problemPage } from "@/app/_edge/problem-page";
import { seeOther } from "@/app/_edge/see-other";
import { streamBody } from "@/app/_edge/stream-body";
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
    const rows = await exportAudit(staff, { ...filter, after: undefined }, new Date());
    return new Response(streamBody(rows), {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": 'attachment; filename="audit.csv"',
        "Cache-Control": "no-store",
      },
    });
  } catch (error) {
    if (problemCode(error) === "forbidden") return problemPage(request, "forbidden");
    throw error;
  }
});
