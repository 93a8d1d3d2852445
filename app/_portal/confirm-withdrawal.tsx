import { openRights } from "@/app/_portal/withdrawal";
import { ButtonLink } from "@/app/_ui/button";
import { PageTitle } from "@/app/_ui/heading";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Right } from "@/db/schema/enums";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";

/** The last step before rights are withdrawn: what it is about, and the way back. */
export function ConfirmWithdrawal({
  locale,
  own,
  chosen,
}: {
  locale: Locale;
  own: OwnRequest;
  chosen: readonly Right[];
}) {
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  return (
    <>
      <PageTitle>{t("withdraw.confirmTitle")}</PageTitle>
      <ul className="mt-6 ml-5 grid list-disc gap-2 text-xl font-semibold">
        {chosen.map((right) => (
          <li key={right}>{terms(`right.${right}`)}</li>
        ))}
      </ul>
      <p className="mt-6">{t("withdraw.confirmText", { name: own.controller.name })}</p>
      {chosen.length < openRights(own).length ? <p className="mt-2">{t("withdraw.rest")}</p> : null}
      <form method="post" action={`/${locale}/track/withdraw/send`} className="mt-8 flex flex-wrap gap-4">
        {chosen.map((right) => (
          <input key={right} type="hidden" name="right" value={right} />
        ))}
        <SubmitButton pendingLabel={t("withdraw.confirming")}>{t("withdraw.confirm")}</SubmitButton>
        <ButtonLink variant="secondary" href={`/${locale}/track/request`}>
          {t("withdraw.keep")}
        </ButtonLink>
      </form>
    </>
  );
}
