import type { ReactNode } from "react";
import { ButtonLink } from "@/app/_ui/button";
import { LiveRefresh } from "@/app/_ui/live-refresh";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextLink } from "@/app/_ui/text-link";
import { requestPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { formatInstant } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";
import {
  categoryKey,
  filledExtracts,
  isLive,
  previewedCategories,
  type Stage,
  stageOf,
  waitsForPerson,
} from "./next-step";

interface Step {
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
}

type StepWriter = (request: RequestDetails, words: Wording) => Step;

const refreshSeconds = 2;

/** The one thing to do next, or what the request waits for and who can move it. */
export function NextStepPanel({ request, words }: { request: RequestDetails; words: Wording }) {
  const { t } = words;
  const stage = stageOf(request);
  const { title, text, action } = steps[stage](request, words);
  const live = isLive(request);
  return (
    <section
      aria-label={t("next.label")}
      className="rounded-md border-l-4 border-accent bg-accent-soft p-4 sm:p-6"
    >
      <div role="status">
        {stage === "answered" ? null : <p className="text-sm font-semibold text-muted">{t("next.label")}</p>}
        <h2 className="text-xl font-bold sm:text-2xl">{title}</h2>
        <p className="mt-1 max-w-prose">{text}</p>
      </div>
      {action ? <div className="mt-4">{action}</div> : null}
      {live ? (
        <p className="mt-3 text-sm text-muted">
          <LiveRefresh everySeconds={refreshSeconds} />
          {t("next.live")} <TextLink href={requestPath(request.reference)}>{t("next.refresh")}</TextLink>
        </p>
      ) : null}
    </section>
  );
}

const waiting = (text: string) => <p className="font-semibold">{text}</p>;

const steps: Record<Stage, StepWriter> = {
  unconfirmed: (_, { t }) => ({ title: t("next.unconfirmed.title"), text: t("next.unconfirmed.text") }),
  received: ({ reference, can }, { t }) => ({
    title: t("next.received.title"),
    text: t("next.received.text"),
    action: can.collect ? (
      <form method="post" action={`${requestPath(reference)}/collect`}>
        <SubmitButton pendingLabel={t("next.received.pending")}>{t("next.received.button")}</SubmitButton>
      </form>
    ) : (
      waiting(t("next.received.waiting"))
    ),
  }),
  failed: ({ tasks }, { t }) => {
    const failed = tasks.filter(({ status }) => status === "failed");
    return {
      title: t("next.failed.title", { count: failed.length }),
      text: t("next.failed.text"),
      action: <ButtonLink href={`#task-${failed[0]?.id}`}>{t("next.failed.button")}</ButtonLink>,
    };
  },
  manual: ({ tasks, can }, { t }) => {
    const open = tasks.filter(waitsForPerson);
    return {
      title: t("next.manual.title", { count: open.length }),
      text: t("next.manual.text"),
      action: can.complete ? (
        <ButtonLink href={`#task-${open[0]?.id}`}>{t("next.manual.button")}</ButtonLink>
      ) : (
        waiting(t("next.manual.waiting"))
      ),
    };
  },
  running: ({ tasks }, { t }) => ({
    title: t("next.running.title"),
    text: t("next.running.text", {
      done: tasks.filter(({ status }) => status === "done").length,
      total: tasks.length,
    }),
  }),
  review: ({ tasks, events, can }, { t }) => {
    const opened = previewedCategories(events);
    const keys = tasks.flatMap((task) =>
      filledExtracts(task).map(({ category }) => categoryKey(task.id, category)),
    );
    return {
      title: t("next.review.title"),
      text: t("next.review.text", { total: keys.length, seen: keys.filter((key) => opened.has(key)).length }),
      action: can.approve ? (
        <ButtonLink href="#release">{t("next.review.button")}</ButtonLink>
      ) : (
        waiting(t("next.review.waiting"))
      ),
    };
  },
  preparing: (_, { t }) => ({ title: t("next.preparing.title"), text: t("next.preparing.text") }),
  answered: ({ events, controller }, { t, locale }) => {
    const answered = events.findLast(({ type }) => type === "request.answered");
    return {
      title: t("next.answered.title"),
      text: answered
        ? t("next.answered.text", { at: formatInstant(locale, answered.at, controller.timeZone) })
        : t("next.answered.textNoDate"),
    };
  },
};
