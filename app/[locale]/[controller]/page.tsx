import { AuthorityDetails } from "@/app/_portal/authority-details";
import { requireController } from "@/app/_portal/page-params";
import { PortalPage } from "@/app/_portal/portal-page";
import { RecordText } from "@/app/_portal/record-text";
import { ChannelList } from "@/app/_portal/start/channel-list";
import { ProofNeeds } from "@/app/_portal/start/proof-needs";
import { RightLinks } from "@/app/_portal/start/right-links";
import { ButtonLink } from "@/app/_ui/button";
import { PageTitle, Section } from "@/app/_ui/heading";
import { TextLink } from "@/app/_ui/text-link";
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
        <RightLinks locale={locale} controller={controller} form={form} />
      </Section>
      <Needs locale={locale} controller={controller} />
      <Section title={t("start.proof")}>
        <ProofNeeds locale={locale} controller={controller} />
      </Section>
      <Others locale={locale} controller={controller} form={form} />
      <Clients locale={locale} controller={controller} />
      <Section title={t("start.time")}>
        <p>{t("start.timeText", { name })}</p>
        <p>{t("start.timeExtension", { name })}</p>
      </Section>
      <Section title={t("start.cost")}>
        <p>{t("start.costText")}</p>
      </Section>
      <Section title={t("start.other")}>
        <p>{t("start.otherText", { name })}</p>
        <ChannelList locale={locale} controller={controller} />
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

interface PartProps {
  readonly locale: Locale;
  readonly controller: PortalController;
}

function Needs({ locale, controller }: PartProps) {
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
      </ul>
    </Section>
  );
}

/** Who may act for somebody else, each with a link that says so on the form. */
function Others({ locale, controller, form }: PartProps & { form: string }) {
  const t = translator(locale, "portal");
  return (
    <Section title={t("start.others")}>
      <p>{t("start.othersText")}</p>
      <ul className="ml-5 grid list-disc gap-1">
        {controller.requesters
          .filter((role) => role !== "self")
          .map((role) => (
            <li key={role}>
              <TextLink href={`${form}?requester=${role}`}>{t(`start.as.${role}`)}</TextLink>
            </li>
          ))}
      </ul>
    </Section>
  );
}

/** Of a processor: whose data it handles, and who answers for them. */
function Clients({ locale, controller }: PartProps) {
  const t = translator(locale, "portal");
  const { name, role, processorNote } = controller;
  if (role === "controller") return null;
  return (
    <Section title={t("start.clients", { name })}>
      {processorNote ? (
        <p>
          <RecordText locale={locale} controller={controller}>
            {processorNote}
          </RecordText>
        </p>
      ) : null}
      <p>{t("start.clientsText")}</p>
    </Section>
  );
}
