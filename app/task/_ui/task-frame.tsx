import type { ReactNode } from "react";
import { PageShell } from "@/app/_ui/page-shell";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** The frame of a page behind an owner's link: nothing leads on from it. */
export function TaskFrame({
  locale,
  title,
  failed = false,
  secret = true,
  children,
}: {
  locale: Locale;
  title: string;
  /** The form came back with errors: the title says so first (WCAG 2.2 SC 2.4.2). */
  failed?: boolean;
  /** Whether the address opens a task: false once it no longer does. */
  secret?: boolean;
  children: ReactNode;
}) {
  const t = translator(locale, "portal");
  const full = t("frame.titleWith", { title, name: "Habeas" });
  return (
    <PageShell
      skipLabel={t("frame.skip")}
      header={<p className="font-bold">Habeas</p>}
      footer={secret ? <p className="text-sm text-muted">{t("task.secret")}</p> : null}
    >
      <title>{failed ? t("frame.titleWithError", { title: full }) : full}</title>
      <meta name="robots" content="noindex" />
      {children}
    </PageShell>
  );
}
