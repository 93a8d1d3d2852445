import { browserLocale, knownWord, type Query } from "@/app/_portal/page-params";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { PageTitle } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { findForm } from "@/app/desk/_edge/kept-forms";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { getOwnTask } from "@/lib/tasks/get-task-sheet";
import { findOwner } from "@/lib/tasks/owner-link";
import type { TaskSheet } from "@/lib/tasks/task-sheet";
import { AnswerForm } from "../_ui/answer-form";
import { answerProblems, wordAnswerProblem } from "../_ui/answer-problem";
import { TaskContent, TaskLead } from "../_ui/task-content";
import { TaskFrame } from "../_ui/task-frame";
import { taskTitle } from "../_ui/task-title";
import { keptAnswer, ownerPath } from "./kept-answer";

/**
 * An owner of a system without an account does one task. The address is the secret. Opening the page changes nothing and
 * names nobody until somebody presses its button, so a scanner of mail learns no more than the mail says.
 */
export default async function OwnerTaskPage({
  params,
  searchParams,
}: {
  params: Promise<{ token: string }>;
  searchParams: Query;
}) {
  const { token } = await params;
  const locale = await browserLocale();
  const query = await searchParams;
  const now = new Date();
  const link = await findOwner(token, now);
  const sheet = link.state === "live" ? await getOwnTask(link.owner, locale, now) : null;
  if (link.state !== "live" || !sheet) {
    const answered = link.state === "done";
    return answered ? (
      <Done locale={locale} thanks={query["done"] !== undefined} />
    ) : (
      <Over locale={locale} token={token} renewed={query["sent"] !== undefined} />
    );
  }
  if (!link.opened) return <Closed locale={locale} sheet={sheet} token={token} />;
  const code = knownWord(query["problem"], answerProblems);
  const problem = code ? wordAnswerProblem(locale, code) : null;
  const typed = findForm(keptAnswer(token), "", now.getTime())?.typed ?? {};
  const title = taskTitle(locale, titled(sheet));
  return (
    <TaskFrame locale={locale} title={title} failed={problem !== null}>
      {problem ? (
        <ErrorSummary
          title={translator(locale, "portal")("problem.title")}
          errors={[{ fieldId: problem.field, text: problem.text }]}
        />
      ) : null}
      <PageTitle>{title}</PageTitle>
      <TaskLead locale={locale} sheet={sheet} />
      <TaskContent locale={locale} sheet={sheet} />
      <AnswerForm
        locale={locale}
        sheet={sheet}
        action={`${ownerPath(token)}/answer`}
        typed={typed}
        problem={problem}
      />
    </TaskFrame>
  );
}

const titled = ({ kind, rights, system }: TaskSheet) => ({
  right: kind === "search" ? null : (rights[0] ?? null),
  system,
});

function Closed({ locale, sheet, token }: { locale: Locale; sheet: TaskSheet; token: string }) {
  const t = translator(locale, "portal");
  const title = taskTitle(locale, titled(sheet));
  return (
    <TaskFrame locale={locale} title={title}>
      <PageTitle>{title}</PageTitle>
      <TaskLead locale={locale} sheet={sheet} />
      <p className="mt-4">{t("task.openText")}</p>
      <form method="post" action={`${ownerPath(token)}/open`} className="mt-6">
        <SubmitButton pendingLabel={t("task.opening")}>{t("task.openButton")}</SubmitButton>
      </form>
    </TaskFrame>
  );
}

function Done({ locale, thanks }: { locale: Locale; thanks: boolean }) {
  const t = translator(locale, "portal");
  const title = t(thanks ? "task.thanksTitle" : "task.doneTitle");
  return (
    <TaskFrame locale={locale} title={title} secret={false}>
      <PageTitle>{title}</PageTitle>
      <p className="mt-4">{t(thanks ? "task.thanksText" : "task.doneText")}</p>
    </TaskFrame>
  );
}

function Over({ locale, token, renewed }: { locale: Locale; token: string; renewed: boolean }) {
  const t = translator(locale, "portal");
  return (
    <TaskFrame locale={locale} title={t("task.overTitle")} secret={false}>
      <PageTitle>{t("task.overTitle")}</PageTitle>
      <p className="mt-4">{t("task.overText")}</p>
      {renewed ? (
        <div className="mt-6">
          <Notice tone="success" live>
            <p>{t("task.renewed")}</p>
          </Notice>
        </div>
      ) : (
        <form method="post" action={`${ownerPath(token)}/renew`} className="mt-6 grid gap-2">
          <p className="text-muted">{t("task.renewHint")}</p>
          <div>
            <SubmitButton pendingLabel={t("task.sending")}>{t("task.renew")}</SubmitButton>
          </div>
        </form>
      )}
    </TaskFrame>
  );
}
