import { Disclosure } from "@/app/_ui/disclosure";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** For whoever mistyped the address that the code went to. */
export function CorrectEmail({
  locale,
  email,
  error,
}: {
  locale: Locale;
  /** The address on file, or what was typed last. */
  email: string;
  error: string | undefined;
}) {
  const t = translator(locale, "portal");
  return (
    <Disclosure summary={t("sent.correct.open")} open={error !== undefined}>
      <form
        method="post"
        action={`/${locale}/track/request/email`}
        noValidate
        className="grid grid-cols-1 gap-5"
      >
        <Field
          name="email"
          type="email"
          label={t("sent.correct.field")}
          hint={t("sent.correct.hint")}
          defaultValue={email}
          autoComplete="email"
          spellCheck={false}
          error={error}
          errorPrefix={t("problem.errorPrefix")}
        />
        <div>
          <SubmitButton variant="secondary" pendingLabel={t("sent.correct.sending")}>
            {t("sent.correct.button")}
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}
