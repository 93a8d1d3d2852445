import { Section } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Tag, type TagTone } from "@/app/_ui/tag";
import { requestPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { Written } from "@/app/desk/_ui/ground-view";
import type { PassOnStatus } from "@/db/schema/enums";
import { localDate } from "@/lib/deadlines/plain-date";
import { formatInstant, formatShortDate } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { PassOnView } from "@/lib/requests/pass-on-facts";
import { Fact } from "./fact";
import { PassOnForm } from "./pass-on-form";
import { Seen } from "./seen";
import type { WorkForm } from "./work-errors";

interface Props {
  readonly request: RequestDetails;
  readonly form: WorkForm;
  readonly words: Wording;
}

/** Of a processor: whose processing the request concerns, what became of it there, and the form that passes it on. */
export function PassOnPanel({ request, form, words }: Props) {
  const { client, passOn, can } = request;
  const { t } = words;
  if (!client && !can.passOn) return null;
  return (
    <Section id="pass-on" title={t("passOn.title")}>
      {client ? <Standing client={client.name} request={request} words={words} /> : null}
      {passOn ? <Facts passOn={passOn} request={request} words={words} /> : null}
      {can.passOn ? <PassOnForm request={request} form={form} words={words} /> : null}
      {can.answerOurselves ? <KeepForm request={request} words={words} /> : null}
    </Section>
  );
}

/** What may be done at the moment, and what it waits for. */
function Standing({ client, request, words: { t } }: Omit<Props, "form"> & { client: string }) {
  const { passOn } = request;
  if (passOn?.status === "authorised") return <p>{t("passOn.onBehalf", { client })}</p>;
  if (passOn?.status === "taken-over") return null;
  const byItself = request.client?.slug !== null && request.status === "unconfirmed";
  return (
    <Notice tone="warning">
      {passOn ? (
        <>
          {request.channel === "forwarded" ? <p>{t("passOn.forwarded")}</p> : null}
          <p>{t("passOn.blocked")}</p>
        </>
      ) : (
        <p>{byItself ? t("passOn.unconfirmed") : t("passOn.waiting", { client })}</p>
      )}
    </Notice>
  );
}

function KeepForm({ request, words: { t } }: Pick<Props, "request" | "words">) {
  return (
    <form
      method="post"
      action={`${requestPath(request.reference)}/pass-on/keep`}
      className="grid max-w-prose gap-3"
    >
      <Seen />
      <p className="text-muted">{t("passOn.keepIntro")}</p>
      <div>
        <SubmitButton variant="secondary" pendingLabel={t("passOn.keeping")}>
          {t("passOn.keep")}
        </SubmitButton>
      </div>
    </form>
  );
}

const tones: Record<PassOnStatus, TagTone> = {
  sent: "warning",
  received: "warning",
  authorised: "success",
  "taken-over": "neutral",
};

function Facts({
  passOn,
  request,
  words: { t, locale },
}: {
  passOn: PassOnView;
  request: RequestDetails;
  words: Wording;
}) {
  const { timeZone } = request.controller;
  const at = (instant: Date) => formatInstant(locale, instant, timeZone);
  const { status, recipient, sentAt, dueOn, receivedAt, instruction, instructedAt } = passOn;
  return (
    <>
      <dl className="grid gap-4 sm:grid-cols-2">
        <Fact label={t("passOn.status")}>
          <Tag tone={tones[status]}>{t(`passOn.statusName.${status}`)}</Tag>
        </Fact>
        <Fact label={t("passOn.recipient")}>
          {recipient.name}
          <span className="block text-sm text-muted [overflow-wrap:anywhere]">{recipient.email}</span>
        </Fact>
        <Fact label={t("passOn.sentAt")}>{at(sentAt)}</Fact>
        <Fact label={t("passOn.dueOn")}>
          {formatShortDate(locale, dueOn)}{" "}
          {localDate(sentAt, timeZone) > dueOn ? <Tag tone="danger">{t("passOn.late")}</Tag> : null}
        </Fact>
        {receivedAt ? <Fact label={t("passOn.receivedAt")}>{at(receivedAt)}</Fact> : null}
      </dl>
      {instruction ? (
        <Written
          label={
            instructedAt ? t("passOn.instruction", { at: at(instructedAt) }) : t("passOn.claimedInstruction")
          }
          text={instruction}
          t={t}
        />
      ) : null}
    </>
  );
}
