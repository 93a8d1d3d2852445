import { redirect } from "next/navigation";
import { ConfirmWithdrawal } from "@/app/_portal/confirm-withdrawal";
import { knownWord, type Query, requireLocale } from "@/app/_portal/page-params";
import { PortalPage } from "@/app/_portal/portal-page";
import { chosenRights, openRights } from "@/app/_portal/withdrawal";
import { CheckboxGroup } from "@/app/_ui/checkbox";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { PageTitle } from "@/app/_ui/heading";
import { SubmitButton } from "@/app/_ui/submit-button";
import { getSubject } from "@/lib/auth/session";
import { translator } from "@/lib/i18n/translator";
import { getOwnRequest } from "@/lib/requests/get-own-request";

/**
 * What is withdrawn, then once more whether it is meant: it cannot be undone (WCAG 2.2 SC 3.3.4). The choice travels in
 * the query as the names of rights, so both steps work without JavaScript.
 */
export default async function WithdrawPage({
  params,
  searchParams,
}: {
  params: Promise<{ locale: string }>;
  searchParams: Query;
}) {
  const locale = await requireLocale((await params).locale);
  const query = await searchParams;
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  const back = `/${locale}/track/request`;
  const subject = await getSubject();
  const own = subject && (await getOwnRequest(subject, new Date()));
  if (!own) return redirect(`/${locale}/track` as never);
  const open = openRights(own);
  if (!own.canWithdraw || open.length === 0) return redirect(back as never);
  const asked = knownWord(query["step"], ["confirm"]) !== null;
  const chosen = chosenRights(open, query["right"]);
  const error = asked && chosen.length === 0 ? t("withdraw.required") : undefined;
  const frame = { locale, controller: own.controller, path: "/track/withdraw", personal: true };
  if (chosen.length > 0)
    return (
      <PortalPage
        {...frame}
        title={t("withdraw.confirmTitle")}
        back={open.length > 1 ? `/${locale}/track/withdraw` : back}
      >
        <ConfirmWithdrawal locale={locale} own={own} chosen={chosen} />
      </PortalPage>
    );
  return (
    <PortalPage {...frame} title={t("withdraw.title")} failed={error !== undefined} back={back}>
      {error ? (
        <ErrorSummary title={t("problem.title")} errors={[{ fieldId: "right", text: error }]} />
      ) : null}
      <PageTitle>{t("withdraw.title")}</PageTitle>
      <p className="mt-6">{t("withdraw.lead")}</p>
      <form action={`/${locale}/track/withdraw`} noValidate className="mt-8 grid grid-cols-1 gap-8">
        <input type="hidden" name="step" value="confirm" />
        <CheckboxGroup
          name="right"
          label={t("withdraw.which")}
          hint={t("withdraw.whichHint")}
          error={error}
          errorPrefix={t("problem.errorPrefix")}
          options={[
            { value: "all", label: t("withdraw.all") },
            ...open.map((right) => ({ value: right, label: terms(`right.${right}`) })),
          ]}
        />
        <div>
          <SubmitButton pendingLabel={t("withdraw.confirming")}>{t("withdraw.next")}</SubmitButton>
        </div>
      </form>
    </PortalPage>
  );
}
