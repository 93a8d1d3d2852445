import { type Step, type StepWords, wordStep } from "@/app/_portal/request-timeline-words";
import { Section } from "@/app/_ui/heading";
import { Timeline } from "@/app/_ui/timeline";
import type { Locale } from "@/lib/i18n/locales";
import { formatInstant, translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";

/** What has happened so far, in plain words, with the dates and reasons that were given. */
export function RequestTimeline({ locale, own }: { locale: Locale; own: OwnRequest }) {
  const t = translator(locale, "portal");
  const { timeZone } = own.controller;
  const items = own.timeline.flatMap((step: Step, index) => {
    const words = wordStep(locale, own, step);
    if (!words) return [];
    const { type, at } = step;
    const detail = hasDetail(words) ? <Detail key="detail" words={words} /> : undefined;
    const time = formatInstant(locale, at, timeZone);
    return [{ key: `${type} ${index}`, title: words.title, at, time, detail }];
  });
  return (
    <Section title={t("status.timeline")}>
      <Timeline items={items} />
    </Section>
  );
}

const hasDetail = ({ lines, quote }: StepWords): boolean => lines.length > 0 || quote !== null;

function Detail({ words: { lines, quote } }: { words: StepWords }) {
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {quote ? (
        <blockquote className="border-l-4 border-line pl-4 whitespace-pre-line">{quote}</blockquote>
      ) : null}
    </>
  );
}
