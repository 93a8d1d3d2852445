import { formatByteCount } from "@/app/_ui/format-byte-count";
import { Tag } from "@/app/_ui/tag";
import { TextLink } from "@/app/_ui/text-link";
import { filePath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { formatInstant } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";

type Message = RequestDetails["messages"][number];

/** What both sides wrote, oldest first. */
export function MessagesThread({ request, words }: { request: RequestDetails; words: Wording }) {
  const { t, locale } = words;
  const instant = (at: Date) => formatInstant(locale, at, request.controller.timeZone);
  if (request.messages.length === 0) return <p className="text-muted">{t("messages.none")}</p>;
  return (
    <ol className="grid gap-3">
      {request.messages.map((message) => {
        const { id, sender, who, text, sentAt, readAt } = message;
        return (
          <li key={id} className="grid gap-2 rounded-md border border-line p-4">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="font-semibold">
                {sender === "subject" ? request.subject.name : (who ?? t("messages.staff"))}
              </span>
              <time dateTime={sentAt.toISOString()} className="text-sm text-muted">
                {instant(sentAt)}
              </time>
              {sender === "subject" && readAt === null ? (
                <Tag tone="warning">{t("messages.isNew")}</Tag>
              ) : null}
              {sender === "staff" ? (
                <span className="text-sm text-muted sm:ml-auto">
                  {readAt ? t("messages.readAt", { date: instant(readAt) }) : t("messages.notRead")}
                </span>
              ) : null}
            </div>
            {text ? (
              <p lang={request.locale} className="whitespace-pre-line [overflow-wrap:anywhere]">
                {text}
              </p>
            ) : null}
            <Files message={message} request={request} words={words} />
          </li>
        );
      })}
    </ol>
  );
}

/** Names of files are for all who read the request, the files for those who may see its data. */
function Files({
  message: { files },
  request: { reference, can },
  words: { locale },
}: {
  message: Message;
  request: RequestDetails;
  words: Wording;
}) {
  if (files.length === 0) return null;
  return (
    <ul className="grid gap-1">
      {files.map(({ id, name, byteCount }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-2 [overflow-wrap:anywhere]">
          {can.preview ? <TextLink href={filePath(reference, id)}>{name}</TextLink> : name}
          <span className="text-sm text-muted">{formatByteCount(locale, byteCount)}</span>
        </li>
      ))}
    </ul>
  );
}
