import type { ReactNode } from "react";
import { Disclosure } from "@/app/_ui/disclosure";
import { Tag } from "@/app/_ui/tag";
import { TextLink } from "@/app/_ui/text-link";
import { calendarPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { Due } from "@/app/desk/_ui/due";
import { LateIcon } from "@/app/desk/_ui/icons";
import { localDate } from "@/lib/deadlines/plain-date";
import { formatInstant, formatShortDate } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { isOpen } from "@/lib/requests/status";
import { Fact } from "./fact";
import { type NoticeDay, noticeDay } from "./notice-day";

/** The legal time of the request: until when, why, and what has to be told before. */
export function ClockPanel({ request, words }: { request: RequestDetails; words: Wording }) {
  const { clock } = request;
  const { t, locale } = words;
  const late = clock.overdue;
  return (
    <section
      aria-labelledby="clock"
      className={`rounded-md border p-4 sm:p-5 ${late ? "border-2 border-danger" : "border-line"}`}
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="clock" className="text-xl font-bold">
          {t("clock.title")}
        </h2>
        {late ? <Tag tone="danger">{t("request.overdue")}</Tag> : null}
      </div>
      <dl className="mt-3 grid gap-4">
        <Fact label={t("clock.due")}>
          <Due
            request={{ status: request.status, dueOn: clock.dueOn, daysLeft: clock.daysLeft }}
            words={words}
            align="start"
          />
          <OtherDates clock={clock} words={words} />
        </Fact>
        <Fact label={t("clock.received")}>
          <time dateTime={request.receivedAt.toISOString()}>
            {formatInstant(locale, request.receivedAt, request.controller.timeZone)}
          </time>
        </Fact>
        <Notices request={request} words={words} />
        <OpenQuestions request={request} words={words} />
      </dl>
      <div className="mt-2">
        <Disclosure summary={t("clock.steps")}>
          <ol className="grid list-decimal gap-2 pl-5 text-sm">
            {clock.steps.map((step) => (
              <li key={`${step.rule}/${step.text}`}>{step.text}</li>
            ))}
          </ol>
        </Disclosure>
      </div>
      <p className="mt-2">
        <TextLink href={calendarPath(request.reference)}>{t("clock.calendar")}</TextLink>
      </p>
      <p className="mt-3 text-xs text-muted [overflow-wrap:anywhere]">
        {t("clock.versions", { rules: clock.ruleVersion, holidays: clock.holidaysVersion })}
      </p>
    </section>
  );
}

type Clock = RequestDetails["clock"];

/** Both dates wherever they differ: what suspends is a reading of the law, and others may read it otherwise. */
function OtherDates({ clock, words: { t, locale } }: { clock: Clock; words: Wording }) {
  const { dueOn, statutoryDueOn, dueOnIfAnsweredToday: ifToday, suspendedDays, extended } = clock;
  const day = (date: string) => <time dateTime={date}>{formatShortDate(locale, date)}</time>;
  return (
    <ul className="mt-1 grid gap-0.5 text-sm text-muted empty:hidden">
      {statutoryDueOn === dueOn ? null : (
        <li>
          {`${t("clock.without")}${t("layout.colon")} `}
          {day(statutoryDueOn)}
        </li>
      )}
      {ifToday === null || ifToday === dueOn ? null : (
        <li>
          {`${t("clock.ifToday")}${t("layout.colon")} `}
          {day(ifToday)}
        </li>
      )}
      {suspendedDays > 0 ? <li>{t("clock.suspended", { days: suspendedDays })}</li> : null}
      {extended ? <li>{t("clock.extended")}</li> : null}
    </ul>
  );
}

/** The notices that cannot be made up for later, while they can still matter (Art. 12(3)-(4)). */
function Notices({
  request: { status, rights, clock, controller },
  words,
}: {
  request: RequestDetails;
  words: Wording;
}) {
  const { t } = words;
  if (!isOpen(status)) return null;
  const today = localDate(new Date(), controller.timeZone);
  const undecided = rights.some((one) => one.status !== "answered" && one.status !== "withdrawn");
  return (
    <>
      {clock.extensionNoticeBy && !clock.extended ? (
        <LastDay
          label={t("clock.extensionBy")}
          note={t("clock.extensionNote")}
          on={clock.extensionNoticeBy}
          today={today}
          words={words}
        />
      ) : null}
      {clock.refusalNoticeBy && undecided ? (
        <LastDay
          label={t("clock.refusalBy")}
          note={t("clock.refusalNote")}
          on={clock.refusalNoticeBy}
          today={today}
          words={words}
        />
      ) : null}
    </>
  );
}

const looks: Record<NoticeDay, string> = {
  calm: "",
  near: "font-semibold text-warning",
  past: "font-bold text-danger",
};

function LastDay({
  label,
  note,
  on,
  today,
  words: { t, locale },
}: {
  label: string;
  note: string;
  on: string;
  today: string;
  words: Wording;
}) {
  const { state, days } = noticeDay(on, today);
  const still: ReactNode = state === "past" ? t("clock.passed") : t("clock.inDays", { days });
  return (
    <Fact label={label}>
      <span className={`inline-flex flex-wrap items-center gap-x-1.5 ${looks[state]}`}>
        {state === "calm" ? null : <LateIcon />}
        <time dateTime={on}>{formatShortDate(locale, on)}</time>
        <span>({still})</span>
      </span>
      {state === "calm" ? null : <p className="text-sm">{note}</p>}
    </Fact>
  );
}

function OpenQuestions({
  request: { clock, controller },
  words: { t, locale },
}: {
  request: RequestDetails;
  words: Wording;
}) {
  if (clock.questions.length === 0) return null;
  return (
    <Fact label={t("clock.waiting")}>
      <ul className="grid gap-2">
        {clock.questions.map(({ about, askedAt, text }) => (
          <li key={about}>
            {t(`clock.question.${about}`)}{" "}
            <span className="text-sm text-muted">
              {t("clock.askedOn", { date: formatShortDate(locale, localDate(askedAt, controller.timeZone)) })}
            </span>
            {text ? (
              <blockquote className="mt-1 border-l-4 border-line pl-3 text-sm whitespace-pre-line [overflow-wrap:anywhere]">
                {text}
              </blockquote>
            ) : null}
          </li>
        ))}
      </ul>
    </Fact>
  );
}
