import { wordErrors } from "@/app/_portal/field-errors";
import { FormPrivacy } from "@/app/_portal/form-privacy";
import { knownWord, type Query, requireController } from "@/app/_portal/page-params";
import { PersonFields } from "@/app/_portal/person-fields";
import { PortalPage } from "@/app/_portal/portal-page";
import { RightFields } from "@/app/_portal/right-fields";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { PageTitle } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextLink } from "@/app/_ui/text-link";
import { readDraftToken } from "@/lib/auth/session";
import { translator } from "@/lib/i18n/translator";
import { getDraft } from "@/lib/requests/draft";
import type { DraftContent } from "@/lib/requests/portal-view";

const empty: DraftContent = {
  rights: [],
  name: "",
  email: "",
  identifiers: {},
  details: {},
  residenceCountry: "",
};

/**
 * The form. It shows what the draft holds, so nothing typed is lost. `?errors` asks for what is wrong with it,
 * `?right` ticks one more box, `?stale` says that the draft was gone.
 */
export default async function RequestPage({
  params,
  searchParams,
}: {
  params: Promise<{ locale: string; controller: string }>;
  searchParams: Query;
}) {
  const { locale, controller } = await requireController(await params);
  const query = await searchParams;
  const t = translator(locale, "portal");
  const stored = await getDraft(await readDraftToken());
  const draft = stored?.controllerSlug === controller.slug ? stored : null;
  const content = draft?.content ?? empty;
  const errors = wordErrors(locale, controller, query["errors"] === undefined ? {} : (draft?.errors ?? {}));
  const preselected = knownWord(query["right"], controller.rights);
  const path = `/${controller.slug}/request`;
  return (
    <PortalPage
      locale={locale}
      controller={controller}
      path={preselected ? `${path}?right=${preselected}` : path}
      title={t("form.title")}
      failed={errors.list.length > 0}
      back={`/${locale}/${controller.slug}`}
    >
      {errors.list.length > 0 ? <ErrorSummary title={t("problem.title")} errors={errors.list} /> : null}
      <PageTitle>{t("form.heading", { name: controller.name })}</PageTitle>
      {query["stale"] !== undefined && !draft ? (
        <div className="mt-6">
          <Notice tone="warning">
            <p>{t("form.stale")}</p>
            <p>
              <TextLink href={`/${locale}/track/request`}>{t("frame.follow")}</TextLink>
            </p>
          </Notice>
        </div>
      ) : null}
      <form
        method="post"
        action={`/${locale}${path}/save`}
        noValidate
        className="mt-8 grid grid-cols-1 gap-10"
      >
        <RightFields
          locale={locale}
          controller={controller}
          chosen={preselected ? [...content.rights, preselected] : content.rights}
          details={content.details}
          errors={errors}
        />
        <PersonFields locale={locale} controller={controller} content={content} errors={errors} />
        <FormPrivacy locale={locale} name={controller.name} />
        <div>
          <SubmitButton pendingLabel={t("form.sending")}>{t("form.button")}</SubmitButton>
        </div>
      </form>
    </PortalPage>
  );
}
