import { getRoute } from "@/app/_edge/get-route";
import { localeOfRequest, problemPage } from "@/app/_edge/problem-page";
import { seeOther } from "@/app/_edge/see-other";
import { calendarResponse, staffEntry } from "@/app/_portal/calendar-response";
import { requestPath, signInPath } from "@/app/desk/_edge/desk-paths";
import { getStaff } from "@/lib/auth/session";
import { findOpenEntry } from "@/lib/requests/calendar-feed";

/** The due date of one open request, for the calendar of whoever may read it. */
export const GET = getRoute(
  "/desk/requests/[reference]/due.ics",
  async (request, { reference }: { reference: string }) => {
    const staff = await getStaff();
    if (!staff) return seeOther(signInPath(requestPath(reference)));
    const entry = await findOpenEntry(staff, reference);
    if (!entry) return problemPage(request, "not_found");
    const locale = localeOfRequest(request);
    return calendarResponse([staffEntry(locale, entry)], { locale, filename: `${entry.reference}.ics` });
  },
);
