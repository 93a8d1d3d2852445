import { requireLocale } from "@/app/_portal/page-params";
import { PortalPage } from "@/app/_portal/portal-page";
import { PageTitle } from "@/app/_ui/heading";
import { SubmitButton } from "@/app/_ui/submit-button";
import { translator } from "@/lib/i18n/translator";

/** Where the link of the mail leads. Opening it changes nothing, so a mail scanner cannot use it up. */
export default async function ConfirmPage({
  params,
}: {
  params: Promise<{ locale: string; token: string }>;
}) {
  const { locale: wanted, token } = await params;
  const locale = await requireLocale(wanted);
  const t = translator(locale, "portal");
  return (
    <PortalPage locale={locale} path={`/track/confirm/${token}`} title={t("confirm.title")} personal>
      <PageTitle>{t("confirm.title")}</PageTitle>
      <p className="mt-6">{t("confirm.text")}</p>
      <form method="post" action={`/${locale}/track/confirm`} className="mt-6">
        <input type="hidden" name="token" value={token} />
        <SubmitButton pendingLabel={t("confirm.sending")}>{t("confirm.button")}</SubmitButton>
      </form>
      <p className="mt-8 text-muted">{t("confirm.why")}</p>
    </PortalPage>
  );
}
