import { Section } from "@/app/_ui/heading";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Cell, Row, Table } from "@/app/_ui/table";
import { type AccountWords, inUtc } from "@/app/desk/account/_ui/account-words";
import type { OwnSession } from "@/lib/auth/end-sessions";

/** Where the person is signed in, with the ways to end it. */
export function Sessions({
  sessions,
  idleMinutes,
  words,
}: {
  sessions: readonly OwnSession[];
  idleMinutes: number;
  words: AccountWords;
}) {
  const { t } = words;
  const columns = [
    { key: "session", label: t("account.session") },
    { key: "started", label: t("account.started") },
    { key: "seen", label: t("account.lastSeen") },
    { key: "end", label: t("account.column") },
  ];
  return (
    <Section id="sessions" title={t("account.sessions")}>
      <p>{t("account.sessionsLead", { minutes: idleMinutes })}</p>
      <Table caption={t("account.sessions")} captionHidden columns={columns}>
        {sessions.map(({ id, startedAt, lastSeenAt, isThis }) => (
          <Row key={id}>
            <Cell header label={t("account.session")}>
              {t(isThis ? "account.thisSession" : "account.otherSession")}
            </Cell>
            <Cell label={t("account.started")}>{inUtc(words, startedAt)}</Cell>
            <Cell label={t("account.lastSeen")}>{inUtc(words, lastSeenAt)}</Cell>
            <Cell label={t("account.column")}>
              <End session={id} label={t("account.end")} pending={t("account.ending")}>
                {t("account.endAbout", { started: inUtc(words, startedAt) })}
              </End>
            </Cell>
          </Row>
        ))}
      </Table>
      {sessions.length > 1 ? (
        <End session="others" label={t("account.endOthers")} pending={t("account.ending")} />
      ) : null}
    </Section>
  );
}

/** `session`: an id, or all others. `children` completes the button for screen readers. */
function End({
  session,
  label,
  pending,
  children,
}: {
  session: string;
  label: string;
  pending: string;
  children?: string;
}) {
  return (
    <form
      method="post"
      action="/desk/account/sessions/end"
      className="whitespace-nowrap max-lg:whitespace-normal"
    >
      <input type="hidden" name="session" value={session} />
      <SubmitButton variant="secondary" pendingLabel={pending}>
        {label}
        {children ? <span className="sr-only"> {children}</span> : null}
      </SubmitButton>
    </form>
  );
}
