import { redirect } from "next/navigation";
import { missing } from "@/app/_edge/missing";
import { browserLocale } from "@/app/_portal/page-params";
import { PortalPage } from "@/app/_portal/portal-page";
import { PageTitle, Section } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { getPortalController, listPortalControllers } from "@/lib/controllers/portal-controllers";
import { isLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** Which organisation? `/minet` without a language is taken for what was meant. */
export default async function ControllersPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) {
    const wanted = await browserLocale();
    const controller = await getPortalController(locale, wanted);
    return controller ? redirect(`/${wanted}/${controller.slug}` as never) : missing(wanted);
  }
  const t = translator(locale, "portal");
  const controllers = await listPortalControllers(locale);
  return (
    <PortalPage locale={locale} path="" title={t("home.title")}>
      <PageTitle>{t("home.title")}</PageTitle>
      <p className="mt-4 text-xl text-muted">{t("home.lead")}</p>
      {controllers.length === 0 ? (
        <div className="mt-8">
          <Notice title={t("home.emptyTitle")}>{t("home.empty")}</Notice>
        </div>
      ) : (
        <Section title={t("home.list")}>
          <ul className="grid gap-3 sm:grid-cols-2">
            {controllers.map(({ slug, name }) => (
              <li key={slug}>
                <a
                  href={`/${locale}/${slug}`}
                  className="flex min-h-16 items-center rounded-md border border-line p-4 text-xl font-semibold text-accent underline-offset-4 hover:border-accent hover:underline"
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </PortalPage>
  );
}
