import type { ReactNode } from "react";
import { TextLink } from "@/app/_ui/text-link";
import { Timeline } from "@/app/_ui/timeline";
import { requestPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import type { NamedLine } from "@/lib/audit/list-audit";
import { formatInstant } from "@/lib/i18n/translator";
import type { EventWords, Fact, Names } from "../../requests/[reference]/_ui/event-word";
import { eventWords } from "../../requests/[reference]/_ui/event-words";
import { staffEventWords } from "./staff-event-words";

/** The log names systems and recipients by their slugs: it spans every version of every record. */
const namesFor = ({ whom }: NamedLine, timeZone: string): Names => ({
  system: (slug) => slug,
  category: (_system, slug) => slug,
  recipient: (slug) => slug,
  person: () => whom,
  timeZone,
});

/** The lines of one page of the log, each with who, when, and about whom or what. */
export function AuditLines({
  lines,
  timeZone,
  words,
}: {
  lines: readonly NamedLine[];
  timeZone: string;
  words: Wording;
}) {
  const { t, locale } = words;
  return (
    <Timeline
      items={lines.map((line) => {
        const { title, facts } = wordsOf(line, timeZone, words);
        return {
          key: `${line.source} ${line.id}`,
          title: (
            <>
              {title}{" "}
              <span className="font-normal text-muted">
                – {line.who ?? t(`audit.actor.${line.actorKind}`)}
              </span>
            </>
          ),
          at: line.at,
          time: formatInstant(locale, line.at, timeZone),
          detail: <Details line={line} facts={facts} t={t} />,
        };
      })}
    />
  );
}

function wordsOf(line: NamedLine, timeZone: string, words: Wording): EventWords {
  return line.source === "staff"
    ? staffEventWords(line.type, line.payload, words)
    : eventWords(line, words, namesFor(line, timeZone));
}

function Details({ line, facts, t }: { line: NamedLine; facts: readonly Fact[]; t: DeskWords }) {
  const { about, controller, reference, seq } = line;
  return (
    <dl className="grid gap-x-6 gap-y-0.5 text-sm sm:flex sm:flex-wrap">
      {about && about !== line.who ? <Pair label={t("audit.about")} value={about} t={t} /> : null}
      {reference ? (
        <Pair
          label={t("audit.request")}
          value={
            <>
              <TextLink href={`${requestPath(reference)}#history`}>{reference}</TextLink>
              {seq === null ? null : `, ${t("audit.line", { seq })}`}
            </>
          }
          t={t}
        />
      ) : null}
      {controller ? <Pair label={t("audit.controller")} value={controller} t={t} /> : null}
      {facts.map(({ label, value, code }) => (
        <Pair key={label} label={label} value={value} code={code ?? false} t={t} />
      ))}
    </dl>
  );
}

function Pair({
  label,
  value,
  code = false,
  t,
}: {
  label: string;
  value: ReactNode;
  code?: boolean;
  t: DeskWords;
}) {
  return (
    <div className="flex min-w-0 flex-wrap gap-x-1.5">
      <dt className="text-muted">{`${label}${t("layout.colon")}`}</dt>
      <dd className={`min-w-0 [overflow-wrap:anywhere] ${code ? "font-mono text-[0.8125rem]" : ""}`}>
        {value}
      </dd>
    </div>
  );
}
