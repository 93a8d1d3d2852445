import { readFlash } from "@/app/_edge/flash";
import { RecordText } from "@/app/_portal/record-text";
import { Field, FieldError } from "@/app/_ui/field";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";

interface Props {
  readonly locale: Locale;
  readonly own: Pick<OwnRequest, "controller" | "identity">;
  /** What is wrong with the answers as a whole. */
  readonly errorOf?: (field: "answers") => string | undefined;
}

/** The record's questions. How the last answers fared is told, which of them was wrong is not. */
export function MatchingWay({ locale, own, errorOf }: Props) {
  const t = translator(locale, "portal");
  const { name } = own.controller;
  const { last, triesLeft } = own.identity.matching;
  if (last === "comparing")
    return (
      <Notice>
        <p>{t("prove.matching.comparing")}</p>
      </Notice>
    );
  return (
    <>
      {last ? (
        <Notice tone="warning">
          <p>{t(last === "failed" ? "prove.matching.failed" : "prove.matching.notCompared")}</p>
        </Notice>
      ) : null}
      {triesLeft === 0 ? (
        <p>{t("prove.matching.exhausted", { name })}</p>
      ) : (
        <Questions locale={locale} own={own} error={errorOf?.("answers")} />
      )}
    </>
  );
}

async function Questions({ locale, own, error }: Omit<Props, "errorOf"> & { error: string | undefined }) {
  const t = translator(locale, "portal");
  const { controller, identity } = own;
  const typed = error ? await readFlash() : {};
  const text = (words: string) => (
    <RecordText locale={locale} controller={controller}>
      {words}
    </RecordText>
  );
  return (
    <form
      id="answers"
      method="post"
      action={`/${locale}/track/matching`}
      noValidate
      autoComplete="off"
      tabIndex={-1}
      aria-describedby={error ? "answers-error" : undefined}
      className={`grid grid-cols-1 gap-5 ${error ? "border-l-4 border-danger pl-4" : ""}`}
    >
      <p>{t("prove.matching.text", { name: controller.name })}</p>
      <p>
        {t("prove.matching.rule")} {t("prove.matching.left", { count: identity.matching.triesLeft })}
      </p>
      {error ? <FieldError id="answers-error" prefix={t("problem.errorPrefix")} text={error} /> : null}
      {(controller.verification.matching?.questions ?? []).map(({ slug, label, hint }) => (
        <Field
          key={slug}
          name={`answer.${slug}`}
          label={text(label)}
          hint={hint ? text(hint) : undefined}
          defaultValue={typed[slug]}
          autoComplete="off"
          spellCheck={false}
          width="medium"
        />
      ))}
      <div>
        <SubmitButton pendingLabel={t("prove.matching.sending")}>{t("prove.matching.send")}</SubmitButton>
      </div>
    </form>
  );
}
