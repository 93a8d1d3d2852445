import { Section } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { TextLink } from "@/app/_ui/text-link";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";

/** On the page of the request: whether something new was written, and the way to read and write. */
export function MessagesSection({ locale, own }: { locale: Locale; own: OwnRequest }) {
  const t = translator(locale, "portal");
  const { name } = own.controller;
  const unread = own.messages.filter(({ sender, readAt }) => sender === "staff" && readAt === null).length;
  return (
    <Section id="messages" title={t("messages.title")}>
      {unread > 0 ? (
        <Notice>
          <p className="font-semibold">{t("messages.unread", { count: unread, name })}</p>
        </Notice>
      ) : (
        <p>
          {own.messages.length === 0
            ? t("messages.about", { name })
            : t("messages.count", { count: own.messages.length })}
        </p>
      )}
      <p>
        <TextLink href={`/${locale}/track/messages`}>{t("messages.open")}</TextLink>
      </p>
    </Section>
  );
}
