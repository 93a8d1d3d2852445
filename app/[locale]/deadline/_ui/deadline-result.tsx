import { addressOf } from "@/app/_edge/see-other";
import { Disclosure } from "@/app/_ui/disclosure";
import { Section } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { SummaryList, type SummaryRow } from "@/app/_ui/summary-list";
import type { ComputedDeadline } from "@/lib/deadlines/compute-deadline";
import { dateInWords, placeInWords } from "@/lib/deadlines/date-words";
import type { PlainDate } from "@/lib/deadlines/plain-date";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Counted } from "./count-deadline";
import { lawName } from "./laws";
import { StepList } from "./step-list";

type Answer = Extract<Counted, { ok: true }>;

/** The day, how it comes about, how certain it is, and the same for programs. */
export function DeadlineResult({ locale, answer }: { locale: Locale; answer: Answer }) {
  const t = translator(locale, "portal");
  const { deadline, input, request } = answer;
  const { dueOn, note } = deadline;
  const heading =
    input.kind === "response"
      ? t("calculator.result")
      : t("calculator.resultKind", { kind: t(`calculator.kinds.${input.kind}`) });
  return (
    <div className="mt-8">
      <div role="status" className="rounded-md border-2 border-accent bg-accent-soft p-6 text-center">
        <h2 className="text-xl">{heading}</h2>
        <p className="mt-1 text-3xl font-bold sm:text-4xl">
          <time dateTime={dueOn}>{dateInWords(locale, dueOn, true)}</time>
        </p>
      </div>
      <div className="mt-4 grid grid-cols-1 gap-4">
        <Cautions locale={locale} deadline={deadline} />
        <SummaryList rows={rowsOf(locale, answer)} />
        {note ? (
          <p>
            <strong>{t("calculator.note")}</strong> <span lang="en">{note}</span>
          </p>
        ) : null}
      </div>
      <Section title={t("calculator.steps")}>
        <StepList locale={locale} steps={deadline.steps} />
        <p className="text-muted">
          {t("calculator.versions", { rules: deadline.ruleVersion, holidays: deadline.holidaysVersion })}
        </p>
        <p className="font-semibold">{t("calculator.advice")}</p>
      </Section>
      <div className="mt-6">
        <Disclosure summary={t("calculator.json")}>
          <p>{t("calculator.jsonText", { address: `POST ${addressOf("/api/v1/deadline")}` })}</p>
          <pre className="rounded-md bg-panel p-4 font-mono text-base break-words whitespace-pre-wrap">
            {JSON.stringify(request.body, null, 2)}
          </pre>
        </Disclosure>
      </div>
    </div>
  );
}

/** What keeps the date from being the last word. */
function Cautions({ locale, deadline }: { locale: Locale; deadline: ComputedDeadline }) {
  const t = translator(locale, "portal");
  const { dueOn, statutoryDueOn, openQuestions, extensionLate, certainty } = deadline;
  const texts = [
    ...(openQuestions.length > 0 ? [t("calculator.open")] : []),
    ...(statutoryDueOn < dueOn && certainty !== "high"
      ? [t("calculator.both", { date: dateInWords(locale, statutoryDueOn, true) })]
      : []),
    ...(extensionLate ? [t("calculator.late")] : []),
  ];
  if (texts.length === 0) return null;
  return (
    <Notice tone="warning">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  );
}

function rowsOf(locale: Locale, { deadline, input, request }: Answer): SummaryRow[] {
  const t = translator(locale, "portal");
  const { rawDueOn, dueOn, statutoryDueOn, suspendedDays, extensionNoticeBy, refusalNoticeBy } = deadline;
  const row = (key: string, label: string, value: string | null) => (value ? [{ key, label, value }] : []);
  const day = (date: PlainDate | null) => date && dateInWords(locale, date, true);
  return [
    ...row("law", t("calculator.under"), request.law && lawName(locale, request.law.code)),
    ...row("place", t("calculator.place"), placeInWords(locale, input.country)),
    ...row("received", t("calculator.receivedOn"), day(deadline.receivedOn)),
    ...row("zone", t("calculator.zoneUsed"), input.timeZone),
    ...row("raw", t("calculator.raw"), day(rawDueOn)),
    ...row("suspended", t("calculator.suspended"), suspendedDays > 0 ? String(suspendedDays) : null),
    ...row("statutory", t("calculator.statutory"), statutoryDueOn === dueOn ? null : day(statutoryDueOn)),
    ...row("extension", t("calculator.extensionBy"), day(extensionNoticeBy)),
    ...row("refusal", t("calculator.refusalBy"), day(refusalNoticeBy)),
    ...row("certainty", t("calculator.sure"), t(`calculator.certainty.${deadline.certainty}`)),
  ];
}
