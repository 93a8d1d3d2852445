import type { ReactNode } from "react";
import { PageShell } from "@/app/_ui/page-shell";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** The frame of a page behind an owner's link: nothing leads on from it. */
export function TaskFrame({
  locale,
  title,
  failed = false,
  children,
}: {
  locale: Locale;
  title: string;
  /** The form came back with errors: the title says so first (WCAG 2.2 SC 2.4.2). */
  failed?: boolean;
  children: ReactNode;
}) {
  const t = translator(locale, "portal");
  const full = t("frame.titleWith", { title, name: "Habeas" });
  return (
    <PageShell
      skipLabel={t("frame.skip")}
      header={<p className="font-bold">{t("frame.service")}</p>}
      footer={<p className="text-sm text-muted">{t("task.secret")}</p>}
    >
      <title>{failed ? t("frame.titleWithError", { title: full }) : full}</title>
      <meta name="robots" content="noindex" />
      {children}
    </PageShell>
  );
}
