import { Section } from "@/app/_ui/heading";
import { Timeline } from "@/app/_ui/timeline";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { formatInstant } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { Fact } from "./event-word";
import { eventWords } from "./event-words";
import { actorName, namesIn } from "./history-words";

/** Every line of the history, oldest first: what happened, who did it, when, and the facts that were kept. */
export function History({ request, words }: { request: RequestDetails; words: Wording }) {
  const { t, locale } = words;
  const names = namesIn(request);
  return (
    <Section id="history" title={t("history.title")}>
      <Timeline
        items={request.events.map((event) => {
          const { title, facts } = eventWords(event, words, names);
          return {
            key: String(event.seq),
            title: (
              <>
                {title} <span className="font-normal text-muted">– {actorName(event, t)}</span>
              </>
            ),
            at: event.at,
            time: formatInstant(locale, event.at, request.controller.timeZone),
            detail: facts.length > 0 ? <Facts facts={facts} colon={t("layout.colon")} /> : undefined,
          };
        })}
      />
    </Section>
  );
}

function Facts({ facts, colon }: { facts: readonly Fact[]; colon: string }) {
  return (
    <dl className="grid gap-x-6 gap-y-0.5 text-sm sm:flex sm:flex-wrap">
      {facts.map(({ label, value, code }) => (
        <div key={label} className="flex min-w-0 flex-wrap gap-x-1.5">
          <dt className="text-muted">{`${label}${colon}`}</dt>
          <dd className={`min-w-0 [overflow-wrap:anywhere] ${code ? "font-mono text-[0.8125rem]" : ""}`}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
