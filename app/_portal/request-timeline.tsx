import { Section } from "@/app/_ui/heading";
import { Timeline } from "@/app/_ui/timeline";
import type { EventType } from "@/lib/audit/event-catalogue";
import type { Locale } from "@/lib/i18n/locales";
import { formatInstant, translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";

/** The events that have words for the subject; another one is left out rather than shown as a code. */
const worded = [
  "request.submitted",
  "request.email_confirmed",
  "collection.started",
  "question.asked",
  "question.answered",
  "fee.settled",
  "request.extended",
  "request.approved",
  "right.approved",
  "recipient.settled",
  "rights.answered",
  "request.answered",
  "rights.withdrawn",
  "request.closed",
  "request.lapsed",
  "request.merged",
  "bundle.downloaded",
] as const satisfies readonly EventType[];

export function RequestTimeline({ locale, own }: { locale: Locale; own: OwnRequest }) {
  const t = translator(locale, "portal");
  const { name, timeZone } = own.controller;
  const items = own.timeline.flatMap(({ type, at }, index) => {
    const known = worded.find((word) => word === type);
    if (!known) return [];
    const title = t(`event.${known}`, { name });
    return [{ key: `${type} ${index}`, title, at, time: formatInstant(locale, at, timeZone) }];
  });
  return (
    <Section title={t("status.timeline")}>
      <Timeline items={items} />
    </Section>
  );
}
