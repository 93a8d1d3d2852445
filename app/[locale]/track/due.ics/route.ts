import { getRoute } from "@/app/_edge/get-route";
import { localeOfRequest, problemPage } from "@/app/_edge/problem-page";
import { addressOf } from "@/app/_edge/see-other";
import { calendarResponse } from "@/app/_portal/calendar-response";
import { getSubject } from "@/lib/auth/session";
import { translator } from "@/lib/i18n/translator";
import { getOwnRequest } from "@/lib/requests/get-own-request";
import { isOpen } from "@/lib/requests/status";

/** The due date of this browser's request for a calendar, with the steps that lead to it. */
export const GET = getRoute("/[locale]/track/due.ics", async (request) => {
  const subject = await getSubject();
  const own = subject && (await getOwnRequest(subject, new Date()));
  if (!own || !isOpen(own.status)) return problemPage(request, "not_found");
  const locale = localeOfRequest(request);
  const t = translator(locale, "portal");
  const { reference, dueOn, clock } = own;
  const url = addressOf(`/${locale}/track`);
  const description = [
    t("calendarFile.ownText", { name: own.controller.name, reference }),
    ...clock.map(({ text }) => text),
    t("calendarFile.ownPage", { url }),
  ].join("\n");
  const summary = t("calendarFile.summary", { reference });
  const entry = { reference, dueOn, summary, description, url, reminder: null };
  return calendarResponse([entry], { locale, filename: `${reference}.ics` });
});
