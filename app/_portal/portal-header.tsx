import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { PortalController } from "@/lib/requests/portal-view";

const link = "inline-flex min-h-11 items-center underline-offset-4 hover:underline";

export function PortalHeader({
  locale,
  controller,
  path,
}: {
  locale: Locale;
  controller: PortalController | null;
  path: string;
}) {
  const t = translator(locale, "portal");
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6">
      <a href={controller ? `/${locale}/${controller.slug}` : `/${locale}`} className="group py-1">
        <span className="block text-xl font-bold text-ink group-hover:underline">
          {controller?.name ?? t("frame.service")}
        </span>
        {controller ? <span className="block text-muted">{t("frame.service")}</span> : null}
      </a>
      <nav aria-label={t("frame.navigation")} className="print:hidden">
        <ul className="flex flex-wrap items-center gap-x-5">
          <li>
            <a href={`/${locale}/track`} className={`${link} text-accent`}>
              {t("frame.follow")}
            </a>
          </li>
          {locales
            .filter((other) => other !== locale)
            .map((other) => (
              <li key={other}>
                <a href={`/${other}${path}`} lang={other} hrefLang={other} className={`${link} text-accent`}>
                  {translator(other, "portal")("frame.languageName")}
                </a>
              </li>
            ))}
        </ul>
      </nav>
    </div>
  );
}
