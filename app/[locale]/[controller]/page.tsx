import { AuthorityDetails } from "@/app/_portal/authority-details";
import { requireController } from "@/app/_portal/page-params";
import { ContactDetails } from "@/app/_portal/portal-footer";
import { PortalPage } from "@/app/_portal/portal-page";
import { ButtonLink } from "@/app/_ui/button";
import { PageTitle, Section } from "@/app/_ui/heading";
import type { Right } from "@/db/schema/enums";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { PortalController } from "@/lib/requests/portal-view";

/** Who you write to, what you can ask for, and what it takes. */
export default async function StartPage({
  params,
}: {
  params: Promise<{ locale: string; controller: string }>;
}) {
  const { locale, controller } = await requireController(await params);
  const { name, slug } = controller;
  const t = translator(locale, "portal");
  const form = `/${locale}/${slug}/request`;
  return (
    <PortalPage locale={locale} controller={controller} path={`/${slug}`} title={t("start.title", { name })}>
      <PageTitle>{t("start.title", { name })}</PageTitle>
      <p className="mt-4 text-xl text-muted">{t("start.lead", { name })}</p>
      <p className="mt-6">
        <ButtonLink href={form}>{t("start.button")}</ButtonLink>
      </p>
      <Section title={t("start.rights")}>
        <RightLinks locale={locale} rights={controller.rights} form={form} />
      </Section>
      <Needs locale={locale} controller={controller} />
      <Section title={t("start.time")}>
        <p>{t("start.timeText", { name })}</p>
        <p>{t("start.timeExtension", { name })}</p>
      </Section>
      <Section title={t("start.cost")}>
        <p>{t("start.costText")}</p>
      </Section>
      <Section title={t("start.other")}>
        <p>{t("start.otherText", { name })}</p>
        <ContactDetails locale={locale} contact={controller.contact} />
      </Section>
      <Section title={t("start.complaint")}>
        <p>{t("start.complaintText", { name })}</p>
        <AuthorityDetails authority={controller.authority} linkLabel={t("start.complaintLink")} />
        <p>{t("start.complaintOther")}</p>
      </Section>
      <p className="mt-10">
        <ButtonLink href={form}>{t("start.button")}</ButtonLink>
      </p>
    </PortalPage>
  );
}

function RightLinks({ locale, rights, form }: { locale: Locale; rights: readonly Right[]; form: string }) {
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rights.map((right) => (
        <li key={right} className="py-3">
          <a
            href={`${form}?right=${right}`}
            className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4 hover:text-accent-hover"
          >
            {terms(`right.${right}`)}
          </a>
          <p className="text-muted">{t(`rightText.${right}`, { article: terms(`rightArticle.${right}`) })}</p>
        </li>
      ))}
    </ul>
  );
}

function Needs({ locale, controller }: { locale: Locale; controller: PortalController }) {
  const t = translator(locale, "portal");
  return (
    <Section title={t("start.need")}>
      <ul className="ml-5 grid list-disc gap-2">
        <li>{t("start.needName")}</li>
        <li>{t("start.needEmail")}</li>
        {controller.identifiers.map(({ slug, label, required }) => (
          <li key={slug}>
            {t(required ? "start.needIdentifier" : "start.needIdentifierOptional", { label })}
          </li>
        ))}
        <li>{t("start.needNoId", { name: controller.name })}</li>
      </ul>
    </Section>
  );
}
