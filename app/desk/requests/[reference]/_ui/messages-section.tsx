import { acceptedFiles } from "@/app/_portal/file-problem";
import { controlClass, describedBy, FieldFrame } from "@/app/_ui/field";
import { formatByteCount } from "@/app/_ui/format-byte-count";
import { Section } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextLink } from "@/app/_ui/text-link";
import { requestPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { maxFileBytes, maxFiles, maxTotalBytes } from "@/lib/files/file-limits";
import { maxMessageCharacters } from "@/lib/messages/message-limits";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { messageForm } from "./messages-form-name";
import { MessagesThread } from "./messages-thread";
import { Seen } from "./seen";
import type { WorkForm } from "./work-errors";

interface Props {
  readonly request: RequestDetails;
  readonly words: Wording;
}

const unreadOf = ({ messages }: RequestDetails): number =>
  messages.filter(({ sender, readAt }) => sender === "subject" && readAt === null).length;

/** At the top of the page: the subject wrote something that nobody has dealt with. */
export function UnreadMessages({ request, words: { t } }: Props) {
  const count = unreadOf(request);
  if (count === 0) return null;
  return (
    <Notice>
      <p className="font-semibold">{t("messages.unread", { count })}</p>
      <p>
        <TextLink href="#messages">{t("messages.toThread")}</TextLink>
      </p>
    </Notice>
  );
}

/** The thread with the subject, and a form to write to them. It is no letter: it moves no clock and answers no right. */
export function MessagesSection({
  request,
  staff,
  form,
  words,
}: Props & { readonly staff: Staff; readonly form: WorkForm }) {
  const { t } = words;
  const mayWrite = controllersWhere(staff, "request.ask").length > 0;
  if (request.messages.length === 0 && !mayWrite) return null;
  return (
    <Section id="messages" title={t("messages.title")}>
      <MessagesThread request={request} words={words} />
      {mayWrite && unreadOf(request) > 0 ? (
        <form method="post" action={`${requestPath(request.reference)}/messages/read`}>
          <Seen />
          <SubmitButton variant="secondary" pendingLabel={t("messages.saving")}>
            {t("messages.markRead")}
          </SubmitButton>
        </form>
      ) : null}
      {!mayWrite ? null : request.subject.email === null ? (
        <p className="max-w-prose">{t("messages.unreachable")}</p>
      ) : (
        <MessageForm request={request} form={form} words={words} />
      )}
    </Section>
  );
}

function MessageForm({
  request,
  form: { typed },
  words: { t, locale },
}: Props & { readonly form: WorkForm }) {
  const text = typed["text"] ?? "";
  const error = text.trim().length > maxMessageCharacters ? t("messages.tooLong") : undefined;
  const file = {
    label: t("messages.files"),
    hint: t("messages.filesHint", {
      count: String(maxFiles),
      size: formatByteCount(locale, maxFileBytes),
      total: formatByteCount(locale, maxTotalBytes),
    }),
  };
  const fileId = `${messageForm}-file`;
  return (
    <form
      method="post"
      action={`${requestPath(request.reference)}/messages`}
      encType="multipart/form-data"
      noValidate
      className="grid max-w-prose gap-5"
    >
      <Seen />
      <p className="text-muted">{t("messages.about")}</p>
      {text ? <p>{t("messages.again")}</p> : null}
      <TextArea
        name="text"
        id={`${messageForm}-text`}
        label={t("messages.text")}
        hint={t("messages.textHint")}
        error={error}
        errorPrefix={t("layout.error")}
        defaultValue={text}
        rows={6}
      />
      <FieldFrame id={fileId} {...file}>
        <input
          id={fileId}
          name="file"
          type="file"
          multiple
          accept={acceptedFiles}
          aria-describedby={describedBy(fileId, file)}
          className={`${controlClass(null)} min-h-11`}
        />
      </FieldFrame>
      <div>
        <SubmitButton pendingLabel={t("messages.sending")}>{t("messages.send")}</SubmitButton>
      </div>
    </form>
  );
}
