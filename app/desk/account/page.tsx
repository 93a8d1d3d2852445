import type { Metadata } from "next";
import { knownWord, type Query } from "@/app/_portal/page-params";
import { PageTitle, Section } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { BackLink } from "@/app/_ui/page-shell";
import { SummaryList } from "@/app/_ui/summary-list";
import { accountPath, deskPath } from "@/app/desk/_edge/desk-paths";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { type DeskWords, getWording } from "@/app/desk/_ui/desk-words";
import { ProblemNotice } from "@/app/desk/_ui/problem-notice";
import { MailSettings } from "@/app/desk/account/_ui/mail-settings";
import { Passkeys } from "@/app/desk/account/_ui/passkeys";
import { Sessions } from "@/app/desk/account/_ui/sessions";
import { listSessions } from "@/lib/auth/end-sessions";
import { listPasskeys } from "@/lib/auth/list-passkeys";
import { getAccount, type OwnAccount } from "@/lib/auth/own-account";
import { isFreshlyShown } from "@/lib/auth/second-factor";
import { requireSession } from "@/lib/auth/session";
import { settings } from "@/lib/settings";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getWording()).t("account.title"),
});

const done = {
  saved: "account.saved",
  "passkey-added": "account.passkeyAdded",
  "passkey-removed": "account.passkeyRemoved",
  "session-ended": "account.sessionEnded",
  "sessions-ended": "account.sessionsEnded",
} as const;
const words = ["saved", "passkey-added", "passkey-removed", "session-ended", "sessions-ended"] as const;

/** What a person of staff sees and changes of their own account. */
export default async function AccountPage({ searchParams }: { searchParams: Query }) {
  const { session, staff } = await requireSession(accountPath);
  const now = new Date();
  const { locale, t } = await getWording();
  const query = await searchParams;
  const word = knownWord(query["done"], words);
  const problem = typeof query["problem"] === "string" ? query["problem"] : undefined;
  const [account, passkeys, sessions] = await Promise.all([
    getAccount(staff),
    listPasskeys(session),
    listSessions(session, now),
  ]);
  const { secondFactor, staffIdleMinutes } = settings();
  return (
    <DeskShell
      staff={staff}
      current="account"
      width="text"
      back={<BackLink href={deskPath}>{t("feed.back")}</BackLink>}
    >
      {word ? (
        <div className="mb-6">
          <Notice tone="success" live>
            <p>{t(done[word])}</p>
          </Notice>
        </div>
      ) : null}
      <ProblemNotice problem={problem} t={t} />
      <PageTitle>{t("account.title")}</PageTitle>
      <Who account={account} t={t} />
      <MailSettings account={account} t={t} />
      <Passkeys
        passkeys={passkeys}
        mayChange={passkeys.length === 0 || isFreshlyShown(session.secondFactorAt, now)}
        isRequired={secondFactor === "required"}
        nameMissing={problem === "input.invalid"}
        words={{ locale, t }}
      />
      <Sessions sessions={sessions} idleMinutes={staffIdleMinutes} words={{ locale, t }} />
    </DeskShell>
  );
}

function Who({ account, t }: { account: OwnAccount; t: DeskWords }) {
  return (
    <Section title={t("account.who")}>
      <SummaryList
        rows={[
          { key: "name", label: t("account.name"), value: account.name },
          { key: "email", label: t("account.email"), value: account.email ?? t("account.noEmail") },
        ]}
      />
    </Section>
  );
}
