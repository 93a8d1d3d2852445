import { Notice } from "@/app/_ui/notice";
import { TextLink } from "@/app/_ui/text-link";
import { mailsPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { mailFailureWords, SendAgain } from "@/app/desk/_ui/mail-failure";
import { mailTitle } from "@/app/desk/_ui/mail-name";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { formatInstant } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";

/** At the top of the page: somebody does not get our mails, and what can be done about it. */
export function MailFailures({
  request,
  staff,
  words,
}: {
  request: RequestDetails;
  staff: Staff;
  words: Wording;
}) {
  const { t } = words;
  const toPerson = request.mailFailures.filter(({ audience }) => audience === "subject");
  const others = request.mailFailures.filter(({ audience }) => audience !== "subject");
  const mayAsk = controllersWhere(staff, "request.ask").length > 0;
  return (
    <>
      {toPerson.length > 0 ? (
        <Notice tone="warning" title={t("mails.noticeTitle")}>
          <p>{t("mails.notice")}</p>
          {request.postalAddress ? <p>{t("mails.noticePost")}</p> : null}
          <List failures={toPerson} request={request} mayAsk={mayAsk} words={words} />
        </Notice>
      ) : null}
      {others.length > 0 ? (
        <Notice title={t("mails.staffTitle")}>
          <List failures={others} request={request} mayAsk={mayAsk} words={words} />
        </Notice>
      ) : null}
    </>
  );
}

function List({
  failures,
  request,
  mayAsk,
  words: { t, locale },
}: {
  failures: RequestDetails["mailFailures"];
  request: RequestDetails;
  mayAsk: boolean;
  words: Wording;
}) {
  return (
    <>
      <ul className="grid gap-3">
        {failures.map((mail) => (
          <li key={mail.id} className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <span className="min-w-0 flex-1 basis-64">
              {`${mailTitle(t, mail.template)}${t("layout.colon")} ${mailFailureWords(mail, t)}, `}
              <time dateTime={mail.failedAt.toISOString()}>
                {formatInstant(locale, mail.failedAt, request.controller.timeZone)}
              </time>
            </span>
            {mayAsk ? <SendAgain mail={mail} about={request.reference} backTo="request" t={t} /> : null}
          </li>
        ))}
      </ul>
      {mayAsk ? (
        <p>
          <TextLink href={mailsPath}>{t("mails.all")}</TextLink>
        </p>
      ) : null}
    </>
  );
}
