import type { ReactNode } from "react";
import { CodeField } from "@/app/_ui/code-field";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** Where the code from the mail is typed or pasted. */
export function CodeForm({ locale, error }: { locale: Locale; error: string | undefined }) {
  const t = translator(locale, "portal");
  return (
    <form
      method="post"
      action={`/${locale}/track/request/code`}
      noValidate
      className="grid grid-cols-1 gap-5"
    >
      <CodeField
        name="code"
        label={t("code.field")}
        hint={t("code.hint")}
        error={error}
        errorPrefix={t("problem.errorPrefix")}
      />
      <div>
        <SubmitButton pendingLabel={t("code.sending")}>{t("code.button")}</SubmitButton>
      </div>
    </form>
  );
}

/** Sends another code to the same address. */
export function ResendForm({
  locale,
  label,
  primary = false,
}: {
  locale: Locale;
  label: string;
  primary?: boolean;
}) {
  const t = translator(locale, "portal");
  return (
    <form method="post" action={`/${locale}/track/request/resend`}>
      <SubmitButton variant={primary ? "primary" : "secondary"} pendingLabel={t("code.resending")}>
        {label}
      </SubmitButton>
    </form>
  );
}

/** For when no mail arrives. */
export function NoMail({ locale, children }: { locale: Locale; children?: ReactNode }) {
  const t = translator(locale, "portal");
  return (
    <div className="mt-4 grid grid-cols-1 gap-3 border-t border-line pt-5">
      <p>
        <strong>{t("code.noMail")}</strong> {t("code.noMailText")}
      </p>
      <ResendForm locale={locale} label={t("code.resend")} />
      {children}
    </div>
  );
}
