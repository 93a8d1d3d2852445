import { ButtonLink } from "@/app/_ui/button";
import { SubmitButton } from "@/app/_ui/submit-button";
import { newLetterPath, requestPath } from "@/app/desk/_edge/desk-paths";
import { localDate } from "@/lib/deadlines/plain-date";
import { formatDate, formatInstant } from "@/lib/i18n/translator";
import {
  categoryKey,
  filledExtracts,
  impossibleTasks,
  isFoundByHand,
  previewedCategories,
  type Stage,
  waitsForPerson,
} from "./next-step";
import { decisionSteps } from "./next-steps-decision";
import { Seen } from "./seen";
import { type StepWriter, waiting } from "./step-writer";

const received: StepWriter = ({ reference, can }, { t }) => ({
  title: t("next.received.title"),
  text: t("next.received.text"),
  action: can.collect ? (
    <form method="post" action={`${requestPath(reference)}/collect`}>
      <Seen />
      <SubmitButton pendingLabel={t("next.received.pending")}>{t("next.received.button")}</SubmitButton>
    </form>
  ) : (
    waiting(t("next.received.waiting"))
  ),
});

const identity: StepWriter = ({ reference, subject, clock, controller, lapsesOn, can }, { t, locale }) => {
  const askedAt = clock.questions.find(({ about }) => about === "identity")?.askedAt;
  const isDue = lapsesOn !== null && localDate(new Date(), controller.timeZone) >= lapsesOn;
  return {
    title: t("next.identity.title"),
    text: t(subject.email === null ? "byPost.identity" : "next.identity.text", {
      at: askedAt ? formatInstant(locale, askedAt, controller.timeZone) : "–",
    }),
    action: (
      <>
        {can.reply ? (
          <ButtonLink href="#reply">{t("next.identity.button")}</ButtonLink>
        ) : (
          waiting(t("next.identity.waiting"))
        )}
        {isDue && can.letters.includes("closing") ? (
          <ButtonLink variant="secondary" href={newLetterPath(reference, "closing")}>
            {t("next.identity.lapse")}
          </ButtonLink>
        ) : null}
        {lapsesOn && !isDue ? (
          <p className="text-sm text-muted">
            {t("next.identity.lapsesOn", { date: formatDate(locale, lapsesOn) })}
          </p>
        ) : null}
      </>
    ),
  };
};

const failed: StepWriter = ({ tasks }, { t }) => {
  const stopped = tasks.filter(({ status }) => status === "failed");
  return {
    title: t("next.failed.title", { count: stopped.length }),
    text: t("next.failed.text"),
    action: <ButtonLink href={`#task-${stopped[0]?.id}`}>{t("next.failed.button")}</ButtonLink>,
  };
};

const cannot: StepWriter = (request, { t }) => {
  const stuck = impossibleTasks(request);
  return {
    title: t("next.cannot.title", { count: stuck.length }),
    text: t("next.cannot.text", { systems: stuck.map(({ title }) => title).join(", ") }),
    action: request.can.settleEscalation ? (
      <ButtonLink href={`#task-${stuck[0]?.id}`}>{t("next.cannot.button")}</ButtonLink>
    ) : (
      waiting(t("next.cannot.waiting"))
    ),
  };
};

const manual: StepWriter = ({ tasks, can }, { t }) => {
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
};

const running: StepWriter = ({ tasks }, { t }) => {
  const searches = tasks.filter(({ kind }) => kind === "search");
  return {
    title: t("next.running.title"),
    text: t("next.running.text", {
      done: searches.filter(({ status }) => status === "done").length,
      total: searches.length,
    }),
  };
};

const review: StepWriter = ({ tasks, events, can }, { t }) => {
  const opened = previewedCategories(events);
  const keys = tasks.flatMap((task) =>
    filledExtracts(task).map(({ category }) => categoryKey(task.id, category)),
  );
  return {
    title: t("next.review.title"),
    text:
      keys.length === 0 && tasks.some(isFoundByHand)
        ? t("next.review.found")
        : t("next.review.text", { total: keys.length, seen: keys.filter((key) => opened.has(key)).length }),
    action: can.grantCopies ? (
      <ButtonLink href="#release">{t("next.review.button")}</ButtonLink>
    ) : (
      waiting(t("next.review.waiting"))
    ),
  };
};

const answered: StepWriter = ({ reference, subject, events, controller, can }, { t, locale }) => {
  const event = events.findLast(({ type }) => type === "request.answered");
  const posted = subject.email === null;
  return {
    over: true,
    title: t("next.answered.title"),
    text: event
      ? t(posted ? "next.answered.posted" : "next.answered.text", {
          at: formatInstant(locale, event.at, controller.timeZone),
        })
      : t(posted ? "next.answered.postedNoDate" : "next.answered.textNoDate"),
    action: can.letters.includes("closing") ? (
      <ButtonLink variant="secondary" href={newLetterPath(reference, "closing")}>
        {t("next.answered.button")}
      </ButtonLink>
    ) : undefined,
  };
};

const ended =
  (stage: "closed" | "withdrawn" | "lapsed"): StepWriter =>
  (_, { t }) => ({ over: true, title: t(`next.${stage}.title`), text: t(`next.${stage}.text`) });

/** What each stage says and offers. */
export const nextSteps: Record<Stage, StepWriter> = {
  unconfirmed: (_, { t }) => ({ title: t("next.unconfirmed.title"), text: t("next.unconfirmed.text") }),
  received,
  identity,
  failed,
  cannot,
  manual,
  running,
  review,
  ...decisionSteps,
  answered,
  closed: ended("closed"),
  withdrawn: ended("withdrawn"),
  lapsed: ended("lapsed"),
  merged: ({ mergedInto }, { t }) => ({
    over: true,
    title: t("next.merged.title"),
    text: t("next.merged.text"),
    action: mergedInto ? (
      <ButtonLink variant="secondary" href={requestPath(mergedInto)}>
        {t("next.merged.button", { into: mergedInto })}
      </ButtonLink>
    ) : undefined,
  }),
};
