import { Cell, Row, Table } from "@/app/_ui/table";
import { TextLink } from "@/app/_ui/text-link";
import { requestPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { mailFailureWords, SendAgain } from "@/app/desk/_ui/mail-failure";
import { mailTitle } from "@/app/desk/_ui/mail-name";
import { formatInstant } from "@/lib/i18n/translator";
import type { FailedMail } from "@/lib/mail/mail-failure-view";

/** Whose mail is which stands on the page of its request, not here. */
export function FailedMails({ mails, words }: { mails: readonly FailedMail[]; words: Wording }) {
  const { t, locale } = words;
  const columns = (["reference", "controller", "to", "mail", "why", "when", "action"] as const).map(
    (key) => ({
      key,
      label: t(`mails.${key}`),
    }),
  );
  return (
    <Table caption={t("mails.caption")} captionHidden columns={columns}>
      {mails.map((mail) => (
        <Row key={mail.id}>
          <Cell header label={t("mails.reference")}>
            <span className="whitespace-nowrap">
              <TextLink href={requestPath(mail.reference)}>{mail.reference}</TextLink>
            </span>
          </Cell>
          <Cell label={t("mails.controller")}>{mail.controller}</Cell>
          <Cell label={t("mails.to")}>{t(`mails.audience.${mail.audience}`)}</Cell>
          <Cell label={t("mails.mail")}>{mailTitle(t, mail.template)}</Cell>
          <Cell label={t("mails.why")}>{mailFailureWords(mail, t)}</Cell>
          <Cell label={t("mails.when")}>
            <time dateTime={mail.failedAt.toISOString()}>
              {formatInstant(locale, mail.failedAt, mail.timeZone)}
            </time>
          </Cell>
          <Cell label={t("mails.action")}>
            <SendAgain mail={mail} about={mail.reference} backTo="list" t={t} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
