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
      <a
        href={controller ? `/${locale}/${controller.slug}` : `/${locale}`}
        className="group flex items-center gap-x-3 py-1"
      >
        {/* The name beside it says what it shows. */}
        {controller?.brand?.logo ? (
          // biome-ignore lint/performance/noImgElement: an SVG of a few kilobytes has nothing to optimise.
          <img src={controller.brand.logo} alt="" className="size-11 object-contain" />
        ) : null}
        <span>
          <span className="block text-xl font-bold text-ink group-hover:underline">
            {controller?.name ?? t("frame.service")}
          </span>
          {controller ? <span className="block text-muted">{t("frame.service")}</span> : null}
        </span>
      </a>
      <div className="flex flex-wrap items-center gap-x-8 print:hidden">
        <nav aria-label={t("frame.navigation")}>
          <ul>
            <li>
              <a href={`/${locale}/track`} className={`${link} text-accent`}>
                {t("frame.follow")}
              </a>
            </li>
          </ul>
        </nav>
        <Languages locale={locale} path={path} />
      </div>
    </div>
  );
}

/** This page in each language, under the name that the language gives itself; the list wraps on a narrow screen. */
function Languages({ locale, path }: { locale: Locale; path: string }) {
  return (
    <nav aria-label={translator(locale, "portal")("frame.languages")}>
      <ul className="flex flex-wrap items-center gap-x-4">
        {locales.map((language) => (
          <li key={language}>
            <a
              href={`/${language}${path}`}
              lang={language}
              hrefLang={language}
              aria-current={language === locale ? "true" : undefined}
              className={`${link} text-accent aria-[current]:font-semibold aria-[current]:text-ink`}
            >
              {translator(language, "portal")("frame.languageName")}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
