import { getRoute } from "@/app/_edge/get-route";
import { localeOfRequest } from "@/app/_edge/problem-page";
import { calendarResponse, staffEntry } from "@/app/_portal/calendar-response";
import { isLocale } from "@/lib/i18n/locales";
import { findFeed } from "@/lib/requests/calendar-feed";

const suffix = ".ics";

/**
 * The feed of one person of staff, for their calendar program: it has no session, the address is the proof. Whatever is
 * wrong with an address gets the same answer. `?lang` says in which language the entries are: programs tell none.
 */
export const GET = getRoute("/calendar/[file]", async (request, { file }: { file: string }) => {
  const entries = file.endsWith(suffix) ? await findFeed(file.slice(0, -suffix.length)) : null;
  if (entries === null) return nothing();
  const wanted = new URL(request.url).searchParams.get("lang");
  const locale = isLocale(wanted) ? wanted : localeOfRequest(request);
  return calendarResponse(
    entries.map((entry) => staffEntry(locale, entry)),
    { locale },
  );
});

const nothing = (): Response =>
  new Response("Not found\n", {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
