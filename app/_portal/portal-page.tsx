import type { ReactNode } from "react";
import { BrandStyle } from "@/app/_portal/brand-style";
import { PortalFooter } from "@/app/_portal/portal-footer";
import { PortalHeader } from "@/app/_portal/portal-header";
import { BackLink, PageShell } from "@/app/_ui/page-shell";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { PortalController } from "@/lib/requests/portal-view";

/**
 * The frame of every public page: title, header with the organisation and the languages, help in the footer.
 * The title stands here and not in `generateMetadata`: React lifts it into the head, and the data is read once.
 */
export function PortalPage({
  locale,
  controller = null,
  path,
  title,
  failed = false,
  personal = false,
  back,
  children,
}: {
  locale: Locale;
  controller?: PortalController | null;
  /** This page without its language, for the links to the others: `/minet/request`. */
  path: string;
  title: string;
  /** The form came back with errors: the title says so first (WCAG 2.2 SC 2.4.2). */
  failed?: boolean;
  /** Belongs to one person's session: search engines stay out. */
  personal?: boolean;
  back?: string;
  children: ReactNode;
}) {
  const t = translator(locale, "portal");
  const full = t("frame.titleWith", { title, name: controller?.name ?? "Habeas" });
  return (
    <PageShell
      skipLabel={t("frame.skip")}
      header={
        <>
          {controller?.brand ? <BrandStyle brand={controller.brand} /> : null}
          <PortalHeader locale={locale} controller={controller} path={path} />
        </>
      }
      beforeMain={back ? <BackLink href={back}>{t("frame.back")}</BackLink> : null}
      footer={<PortalFooter locale={locale} controller={controller} />}
    >
      <title>{failed ? t("frame.titleWithError", { title: full }) : full}</title>
      {personal ? <meta name="robots" content="noindex" /> : null}
      {children}
    </PageShell>
  );
}
