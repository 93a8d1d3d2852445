import { SubmitButton } from "@/app/_ui/submit-button";
import { mailsPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { MailFailureView } from "@/lib/mail/mail-failure-view";

/** Why a mail did not arrive, with the number that the server gave. */
export function mailFailureWords({ failure, code }: MailFailureView, t: DeskWords): string {
  const why = t(`mails.failure.${failure}`);
  return code ? t("mails.withCode", { why, code }) : why;
}

/** The button that sends it once more; for a code, which would open nothing any more, what to do instead. */
export function SendAgain({
  mail,
  about,
  backTo,
  t,
}: {
  mail: Pick<MailFailureView, "id" | "resendable">;
  /** The request that it is about. */
  about: string;
  backTo: "list" | "request";
  t: DeskWords;
}) {
  if (!mail.resendable) return t("mails.notAgain");
  return (
    <form method="post" action={`${mailsPath}/${mail.id}/send-again`}>
      {backTo === "request" ? <input type="hidden" name="reference" value={about} /> : null}
      <SubmitButton variant="secondary" pendingLabel={t("mails.sending")}>
        {t("mails.again")}
        <span className="sr-only"> {about}</span>
      </SubmitButton>
    </form>
  );
}
