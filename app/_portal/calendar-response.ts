import { addressOf } from "@/app/_edge/see-other";
import { calendarFile, type DueEntry } from "@/lib/calendar/due-event";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, translator } from "@/lib/i18n/translator";
import type { FeedEntry } from "@/lib/requests/calendar-feed";
import { settings } from "@/lib/settings";

/** How often a subscribed calendar looks again. */
const refreshHours = 6;

/** A calendar to save, or with no name of a file one to subscribe to. Nobody on the way may keep it. */
export function calendarResponse(
  entries: readonly DueEntry[],
  { locale, filename = null }: { locale: Locale; filename?: string | null },
): Response {
  const body = calendarFile({
    name: translator(locale, "portal")("calendarFile.name"),
    language: locale,
    host: new URL(settings().appUrl).host,
    asOf: new Date(),
    entries,
    ...(filename === null ? { refreshHours } : {}),
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8; method=PUBLISH",
      ...(filename === null ? {} : { "Content-Disposition": `attachment; filename="${filename}"` }),
      "Cache-Control": "no-store",
    },
  });
}

/** One request in a calendar of staff: reference, organisation, state and day, with reminders, and nothing of a person. */
export function staffEntry(
  locale: Locale,
  { reference, controller, country, status, dueOn }: FeedEntry,
): DueEntry {
  const t = translator(locale, "portal");
  const state = translator(locale, "terms")(`status.${status}`);
  return {
    reference,
    dueOn,
    summary: t("calendarFile.summary", { reference }),
    description: [
      t("calendarFile.staffText", { name: controller, reference }),
      t("calendarFile.state", { status: state }),
    ].join("\n"),
    url: addressOf(`/desk/requests/${reference}`),
    reminder: { text: t("calendarFile.alarm", { reference, date: formatDate(locale, dueOn) }), country },
  };
}
