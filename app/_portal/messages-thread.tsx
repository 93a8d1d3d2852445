import { formatByteCount } from "@/app/_ui/format-byte-count";
import { Tag } from "@/app/_ui/tag";
import { TextLink } from "@/app/_ui/text-link";
import type { FileFacts } from "@/lib/files/file-facts";
import type { Locale } from "@/lib/i18n/locales";
import { formatInstant, translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";

/** What both sides wrote, oldest first. */
export function MessagesThread({ locale, own }: { locale: Locale; own: OwnRequest }) {
  const t = translator(locale, "portal");
  const { name, timeZone } = own.controller;
  const instant = (at: Date) => formatInstant(locale, at, timeZone);
  if (own.messages.length === 0) return <p className="text-muted">{t("messages.none")}</p>;
  return (
    <ol className="grid grid-cols-1 gap-4">
      {own.messages.map(({ id, sender, text, sentAt, readAt, files }) => (
        <li
          key={id}
          className={`rounded-md border border-line p-5 ${sender === "staff" ? "bg-accent-soft" : ""}`}
        >
          <h3 className="flex flex-wrap items-center gap-x-3 font-bold">
            {sender === "staff" ? name : t("messages.you")}
            {sender === "staff" && readAt === null ? <Tag tone="info">{t("messages.isNew")}</Tag> : null}
          </h3>
          <p className="text-muted">
            <time dateTime={sentAt.toISOString()}>{instant(sentAt)}</time>
          </p>
          {text ? <p className="mt-2 whitespace-pre-line [overflow-wrap:anywhere]">{text}</p> : null}
          <MessagesFiles locale={locale} files={files} />
          {sender === "subject" && readAt ? (
            <p className="mt-2 text-muted">{t("messages.read", { name, date: instant(readAt) })}</p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

/** Files to save again, each by its own link. */
export function MessagesFiles({ locale, files }: { locale: Locale; files: readonly FileFacts[] }) {
  const t = translator(locale, "portal");
  if (files.length === 0) return null;
  return (
    <ul className="mt-2">
      {files.map(({ id, name, byteCount }) => (
        <li key={id} className="flex min-h-11 flex-wrap items-center gap-x-2 [overflow-wrap:anywhere]">
          <TextLink href={`/${locale}/track/files/${id}`}>{name}</TextLink>
          <span className="text-muted">
            {t("messages.file", { size: formatByteCount(locale, byteCount) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
