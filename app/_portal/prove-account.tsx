import { RecordText } from "@/app/_portal/record-text";
import { ButtonLink } from "@/app/_ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";

/** Sign-in with the organisation's own account. A link, because our forms reach no other site. */
export function AccountWay({ locale, own }: { locale: Locale; own: Pick<OwnRequest, "controller"> }) {
  const t = translator(locale, "portal");
  const { controller } = own;
  const { account } = controller.verification;
  if (!account) return null;
  return (
    <>
      <p>
        {t("prove.account.text", { name: controller.name })}{" "}
        <strong>
          <RecordText locale={locale} controller={controller}>
            {account.label}
          </RecordText>
        </strong>
      </p>
      <p className="text-muted">{t("prove.account.kept")}</p>
      <p>
        <ButtonLink href={`/${locale}/track/account/start`}>{t("prove.account.button")}</ButtonLink>
      </p>
    </>
  );
}
