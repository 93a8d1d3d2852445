import type { CodeOutcome } from "@/app/_portal/code-outcome";
import { type StatusOutcome, wordDone } from "@/app/_portal/status-outcome";
import { Notice } from "@/app/_ui/notice";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";
import { isOpen } from "@/lib/requests/status";

/** Where the request stands in one sentence, and what happens next; before it, what the last form has done. */
export function StatusBanner({
  locale,
  own,
  code,
  outcome,
}: {
  locale: Locale;
  own: OwnRequest;
  code: CodeOutcome;
  outcome: StatusOutcome;
}) {
  const t = translator(locale, "portal");
  const { name } = own.controller;
  const confirmed = code.done === "confirmed" && own.status === "received" ? t("status.confirmed") : null;
  const done = confirmed ?? wordDone(locale, outcome, name);
  const next = nextOf(own);
  const takenOver = own.passOn?.status === "taken-over" ? { client: own.passOn.client } : null;
  return (
    <div className="mt-6 grid grid-cols-1 gap-6">
      {done ? (
        <Notice tone="success" live>
          <p>{done}</p>
        </Notice>
      ) : null}
      {outcome.problem === "moved" ? (
        <Notice tone="warning" live>
          <p>{t("status.moved")}</p>
          {outcome.typed ? (
            <>
              <p>{t("status.typed")}</p>
              <blockquote className="border-l-4 border-line pl-4 whitespace-pre-line">
                {outcome.typed}
              </blockquote>
            </>
          ) : null}
        </Notice>
      ) : null}
      <div role="status" className="rounded-md border-2 border-accent bg-accent-soft p-5">
        {takenOver ? (
          <>
            <p className="text-2xl font-bold">{t("passedOn.closed", takenOver)}</p>
            <p className="mt-1">{t("passedOn.closedMore", { name, date: formatDate(locale, own.dueOn) })}</p>
          </>
        ) : (
          <>
            <p className="text-2xl font-bold">{t(`status.sentence.${own.status}`, { name })}</p>
            <p className="mt-1">
              {t(`status.more.${own.status}`, { name })} {next && t(`status.${next}`, { name })}
            </p>
          </>
        )}
        {isOpen(own.status) ? (
          <p className="mt-3 font-semibold">{t("status.due", { date: formatDate(locale, own.dueOn) })}</p>
        ) : null}
      </div>
    </div>
  );
}

/** What it means for the person who reads; null where the sentence before already says it. */
function nextOf({ status, questions, bundles }: OwnRequest): "yourTurn" | "nothingToDo" | "download" | null {
  if (!isOpen(status)) return bundles.length > 0 ? "download" : null;
  if (questions.some(({ about }) => about !== "identity")) return "yourTurn";
  return status === "unconfirmed" || questions.length > 0 ? null : "nothingToDo";
}
