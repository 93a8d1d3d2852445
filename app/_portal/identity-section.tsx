import { ButtonLink } from "@/app/_ui/button";
import { Section } from "@/app/_ui/heading";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";

/** On the page of a request: that a proof is waited for, or would be needed, and the way to the page where it is given. */
export function IdentitySection({ locale, own }: { locale: Locale; own: OwnRequest }) {
  const t = translator(locale, "portal");
  const { name } = own.controller;
  const { open, ways } = own.identity;
  const waiting = open.some(({ submitted }) => !submitted);
  if (!waiting && open.length > 0)
    return (
      <Section id="identity" title={t("identity.title")}>
        <p>{t("identity.submitted", { name })}</p>
      </Section>
    );
  if (!waiting && ways.length === 0) return null;
  const asked = waiting || own.status === "identity";
  return (
    <Section id="identity" title={t("identity.title")}>
      <p>{asked ? t("identity.waiting", { name }) : t("identity.waitingMore")}</p>
      <p>
        <ButtonLink href={`/${locale}/track/identity`}>{t("identity.link")}</ButtonLink>
      </p>
    </Section>
  );
}
