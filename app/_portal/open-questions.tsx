import { type StatusOutcome, wordRefusal } from "@/app/_portal/status-outcome";
import { CheckboxGroup } from "@/app/_ui/checkbox";
import { controlClass, describedBy, FieldFrame } from "@/app/_ui/field";
import { Section } from "@/app/_ui/heading";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextLink } from "@/app/_ui/text-link";
import type { Locale } from "@/lib/i18n/locales";
import { formatInstant, translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";

interface Props {
  readonly locale: Locale;
  readonly own: OwnRequest;
  readonly outcome: StatusOutcome;
}

/** What the organisation waits for, and how to answer. The time may stand still meanwhile (EDPB 01/2022 §159). */
export function OpenQuestions({ locale, own, outcome }: Props) {
  const t = translator(locale, "portal");
  const { name, timeZone } = own.controller;
  if (own.questions.length === 0) return null;
  return (
    <Section id="questions" title={t("question.title", { name })}>
      <p>{t("question.still")}</p>
      {own.questions.map(({ about, askedAt, text }) => (
        <div key={about} className="grid grid-cols-1 gap-4 rounded-md border-2 border-warning p-5">
          <div>
            <h3 className="text-xl font-bold">{t(`question.${about}`)}</h3>
            <p className="text-muted">
              {t("question.since", { date: formatInstant(locale, askedAt, timeZone) })}
            </p>
          </div>
          {text ? (
            <blockquote className="border-l-4 border-line pl-4 whitespace-pre-line">{text}</blockquote>
          ) : null}
          {about === "identity" ? <p>{t("question.identityText", { name })}</p> : null}
          {about === "clarification" ? <ReplyForm locale={locale} own={own} outcome={outcome} /> : null}
          {about === "fee" ? <FeeForm locale={locale} own={own} outcome={outcome} /> : null}
          <p>
            <TextLink href="#letters">{t("question.letter")}</TextLink>
          </p>
        </div>
      ))}
    </Section>
  );
}

/** As much as the command takes: more would be refused after it was typed. */
const mostCharacters = 8_000;

function ReplyForm({ locale, own, outcome }: Props) {
  const t = translator(locale, "portal");
  const refusal = wordRefusal(locale, outcome, own.questions);
  const texts = {
    label: t("question.clarificationLabel"),
    hint: t("question.clarificationHint", { name: own.controller.name }),
    error: refusal?.fieldId === "text" ? refusal.text : undefined,
    errorPrefix: t("problem.errorPrefix"),
  };
  return (
    <form
      method="post"
      action={`/${locale}/track/request/reply`}
      noValidate
      className="grid grid-cols-1 gap-4"
    >
      <FieldFrame id="text" {...texts}>
        <textarea
          id="text"
          name="text"
          rows={6}
          maxLength={mostCharacters}
          defaultValue={outcome.typed}
          aria-describedby={describedBy("text", texts)}
          aria-invalid={texts.error ? true : undefined}
          className={controlClass(texts.error)}
        />
      </FieldFrame>
      <div>
        <SubmitButton pendingLabel={t("question.replying")}>{t("question.reply")}</SubmitButton>
      </div>
    </form>
  );
}

/** Accepting costs money, so it is never a single click (WCAG 2.2 SC 3.3.4). */
function FeeForm({ locale, own, outcome }: Props) {
  const t = translator(locale, "portal");
  const refusal = wordRefusal(locale, outcome, own.questions);
  return (
    <>
      <p>{t("question.feeText", { name: own.controller.name })}</p>
      <form
        method="post"
        action={`/${locale}/track/request/fee`}
        noValidate
        className="grid grid-cols-1 gap-4"
      >
        <CheckboxGroup
          name="accepted"
          label={t("question.feeLabel")}
          error={refusal?.fieldId === "accepted" ? refusal.text : undefined}
          errorPrefix={t("problem.errorPrefix")}
          options={[{ value: "yes", label: t("question.feeRead") }]}
        />
        <div>
          <SubmitButton pendingLabel={t("question.replying")}>{t("question.feeAccept")}</SubmitButton>
        </div>
      </form>
      <p>
        {t("question.feeDecline")}{" "}
        <TextLink href={`/${locale}/track/withdraw`}>{t("withdraw.link")}</TextLink>
      </p>
    </>
  );
}
