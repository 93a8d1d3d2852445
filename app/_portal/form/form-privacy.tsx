import { Disclosure } from "@/app/_ui/disclosure";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** What Art. 13 GDPR asks to tell where data is collected: about this form itself. */
export function FormPrivacy({ locale, name }: { locale: Locale; name: string }) {
  const t = translator(locale, "portal");
  return (
    <Disclosure summary={t("form.privacy")}>
      <p>{t("form.privacyWho", { name })}</p>
      <p>{t("form.privacyWhy")}</p>
      <p>{t("form.privacyDraft")}</p>
      <p>{t("form.privacyKept", { name })}</p>
      <p>{t("form.privacyRights")}</p>
    </Disclosure>
  );
}
