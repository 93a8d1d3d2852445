import { readFlash } from "@/app/_edge/flash";
import { knownWord, type Query, requireLocale } from "@/app/_portal/page-params";
import { PortalPage } from "@/app/_portal/portal-page";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Field } from "@/app/_ui/field";
import { PageTitle } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextLink } from "@/app/_ui/text-link";
import { getSubject } from "@/lib/auth/session";
import { translator } from "@/lib/i18n/translator";

const notices = ["left", "ended", "linkUsed"] as const;

/** The way back to a request, from any device: reference and address, then a code. */
export default async function TrackPage({
  params,
  searchParams,
}: {
  params: Promise<{ locale: string }>;
  searchParams: Query;
}) {
  const locale = await requireLocale((await params).locale);
  const query = await searchParams;
  const t = translator(locale, "portal");
  const notice = knownWord(query["notice"], notices);
  const failed = query["errors"] !== undefined;
  const typed = failed ? await readFlash() : {};
  const errors = [
    ...(failed && !typed["reference"]
      ? [{ fieldId: "reference", text: t("fieldError.referenceRequired") }]
      : []),
    ...(failed && !typed["email"] ? [{ fieldId: "email", text: t("fieldError.emailRequired") }] : []),
  ];
  const errorOf = (field: string) => errors.find(({ fieldId }) => fieldId === field)?.text;
  const subject = await getSubject();
  return (
    <PortalPage locale={locale} path="/track" title={t("track.title")} failed={errors.length > 0} personal>
      {errors.length > 0 ? <ErrorSummary title={t("problem.title")} errors={errors} /> : null}
      <PageTitle>{t("track.title")}</PageTitle>
      <div className="mt-6 grid grid-cols-1 gap-6">
        {notice ? (
          <Notice tone={notice === "left" ? "success" : "warning"} live>
            <p>{t(`track.${notice}`)}</p>
          </Notice>
        ) : null}
        {subject?.verifiedAt ? (
          <Notice>
            <p>
              {t("track.open")} <TextLink href={`/${locale}/track/request`}>{t("track.openLink")}</TextLink>
            </p>
          </Notice>
        ) : null}
        <p>{t("track.lead")}</p>
      </div>
      <form method="post" action={`/${locale}/track/open`} noValidate className="mt-8 grid grid-cols-1 gap-6">
        <Field
          name="reference"
          label={t("track.reference")}
          hint={t("track.referenceHint")}
          defaultValue={typed["reference"]}
          autoComplete="off"
          spellCheck={false}
          width="medium"
          error={errorOf("reference")}
          errorPrefix={t("problem.errorPrefix")}
        />
        <Field
          name="email"
          type="email"
          label={t("track.email")}
          hint={t("track.emailHint")}
          defaultValue={typed["email"]}
          autoComplete="email"
          spellCheck={false}
          error={errorOf("email")}
          errorPrefix={t("problem.errorPrefix")}
        />
        <div>
          <SubmitButton pendingLabel={t("code.resending")}>{t("track.button")}</SubmitButton>
        </div>
      </form>
      <p className="mt-8 text-muted">{t("track.lost")}</p>
    </PortalPage>
  );
}
