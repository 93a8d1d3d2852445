import { redirect } from "next/navigation";
import { countryName } from "@/app/_portal/country-names";
import { requireController } from "@/app/_portal/page-params";
import { PortalPage } from "@/app/_portal/portal-page";
import { PageTitle, Section } from "@/app/_ui/heading";
import { SubmitButton } from "@/app/_ui/submit-button";
import { SummaryList, type SummaryRow } from "@/app/_ui/summary-list";
import { readDraftToken } from "@/lib/auth/session";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { getDraft } from "@/lib/requests/draft";
import type { DraftContent, PortalController } from "@/lib/requests/portal-view";

/** Everything once more before it is sent: sending starts a legal time and cannot be taken back (WCAG 2.2 SC 3.3.4). */
export default async function CheckPage({
  params,
}: {
  params: Promise<{ locale: string; controller: string }>;
}) {
  const { locale, controller } = await requireController(await params);
  const t = translator(locale, "portal");
  const path = `/${controller.slug}/request`;
  const form = `/${locale}${path}`;
  const draft = await getDraft(await readDraftToken());
  if (draft?.controllerSlug !== controller.slug) return redirect(`${form}?stale` as never);
  if (Object.keys(draft.errors).length > 0) return redirect(`${form}?errors` as never);
  return (
    <PortalPage
      locale={locale}
      controller={controller}
      path={`${path}/check`}
      title={t("check.title")}
      back={form}
      personal
    >
      <PageTitle>{t("check.heading")}</PageTitle>
      <div className="mt-8">
        <SummaryList rows={rowsOf(locale, controller, draft.content, form)} />
      </div>
      <Section title={t("check.send")}>
        <p>{t("check.sendText", { name: controller.name })}</p>
        <form method="post" action={`${form}/send`}>
          <SubmitButton pendingLabel={t("check.sending")}>{t("check.button")}</SubmitButton>
        </form>
      </Section>
    </PortalPage>
  );
}

function rowsOf(
  locale: Locale,
  controller: PortalController,
  content: DraftContent,
  form: string,
): SummaryRow[] {
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  const chosen = controller.rights.filter((right) => content.rights.includes(right));
  const row = (fieldId: string, label: string, value: string): SummaryRow => ({
    key: fieldId,
    label,
    value: value.trim() || <span className="text-muted">{t("check.none")}</span>,
    change: { href: `${form}#${fieldId}`, label: t("check.change"), about: `(${label})` },
  });
  return [
    row("right", t("check.asked"), chosen.map((right) => terms(`right.${right}`)).join("\n")),
    ...chosen.map((right) =>
      row(`details.${right}`, t(`form.question.${right}`), content.details[right] ?? ""),
    ),
    row("name", t("form.name"), content.name),
    row("email", t("form.email"), content.email),
    ...controller.identifiers.map(({ slug, label }) =>
      row(`identifier.${slug}`, label, content.identifiers[slug] ?? ""),
    ),
    row(
      "residenceCountry",
      t("form.country"),
      content.residenceCountry ? countryName(locale, content.residenceCountry) : "",
    ),
  ];
}
