import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ButtonLink } from "@/app/_ui/button";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Field } from "@/app/_ui/field";
import { PageTitle } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextLink } from "@/app/_ui/text-link";
import { safeReturnTo, secondFactorPath, signInPath } from "@/app/desk/_edge/desk-paths";
import { type Query, queryOf } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { type DeskWords, getWording } from "@/app/desk/_ui/desk-words";
import { getSession } from "@/lib/auth/session";
import { settings } from "@/lib/settings";

const questionOf = (query: Query) => queryOf(query, "returnTo", "sent", "problem", "error", "done", "ended");

export async function generateMetadata({ searchParams }: { searchParams: Query }): Promise<Metadata> {
  const { t } = await getWording();
  const { sent, problem } = await questionOf(searchParams);
  const title = t(sent ? "signIn.sentTitle" : "signIn.title");
  return { title: problem ? `${t("layout.error")} ${title}` : title };
}

export default async function SignInPage({ searchParams }: { searchParams: Query }) {
  const { t } = await getWording();
  const question = await questionOf(searchParams);
  const returnTo = safeReturnTo(question.returnTo);
  // Looking whether somebody is signed in is no use of the session: one that is just ending would go on.
  const found = await getSession({ passive: true });
  if (found) redirect((found.staff ? returnTo : secondFactorPath(returnTo)) as never);
  return (
    <DeskShell staff={null} width="text">
      {question.sent ? (
        <Sent t={t} returnTo={returnTo} />
      ) : (
        <AskForLink t={t} returnTo={returnTo} question={question} />
      )}
    </DeskShell>
  );
}

function AskForLink({
  t,
  returnTo,
  question: { problem, error, done, ended },
}: {
  t: DeskWords;
  returnTo: string;
  question: Awaited<ReturnType<typeof questionOf>>;
}) {
  const emailError = problem === "email" ? t("signIn.emailInvalid") : undefined;
  return (
    <>
      {emailError ? (
        <ErrorSummary title={t("layout.errorSummary")} errors={[{ fieldId: "email", text: emailError }]} />
      ) : null}
      {error ? (
        <div className="mb-6">
          <Notice tone="warning" title={t("signIn.errorTitle")} live>
            {t(errorTexts[error] ?? "signIn.errorOther")}
          </Notice>
        </div>
      ) : null}
      {ended ? (
        <div className="mb-6">
          <Notice live>
            <p>{t("idle.ended", { minutes: settings().staffIdleMinutes })}</p>
          </Notice>
        </div>
      ) : null}
      {done ? (
        <div className="mb-6">
          <Notice tone="success" live>
            {t("signIn.signedOut")}
          </Notice>
        </div>
      ) : null}
      <PageTitle>{t("signIn.title")}</PageTitle>
      {settings().oidc ? (
        <>
          <p className="mt-6">
            <ButtonLink href={`/desk/sign-in/oidc?returnTo=${encodeURIComponent(returnTo)}`}>
              {t("provider.submit")}
            </ButtonLink>
          </p>
          <h2 className="mt-8 text-xl font-bold">{t("provider.or")}</h2>
        </>
      ) : null}
      <p className="mt-3">{t("signIn.intro")}</p>
      <form method="post" action="/desk/sign-in/send" noValidate className="mt-6 grid max-w-md gap-6">
        <input type="hidden" name="returnTo" value={returnTo} />
        <Field
          name="email"
          type="email"
          autoComplete="email"
          spellCheck={false}
          label={t("signIn.email")}
          hint={t("signIn.emailHint")}
          error={emailError}
          errorPrefix={t("layout.error")}
        />
        <div>
          <SubmitButton pendingLabel={t("signIn.sending")}>{t("signIn.submit")}</SubmitButton>
        </div>
      </form>
    </>
  );
}

/** Codes that next-auth and our own end of it put into the address. */
const errorTexts: Readonly<
  Record<
    string,
    | "signIn.errorVerification"
    | "signIn.errorAccessDenied"
    | "signIn.errorOther"
    | "provider.unknown"
    | "provider.unreachable"
    | "provider.failed"
  >
> = {
  Verification: "signIn.errorVerification",
  AccessDenied: "signIn.errorAccessDenied",
  Unknown: "provider.unknown",
  OAuthSignin: "provider.unreachable",
  OAuthCallback: "provider.failed",
  Callback: "signIn.errorOther",
};

function Sent({ t, returnTo }: { t: DeskWords; returnTo: string }) {
  return (
    <>
      <PageTitle>{t("signIn.sentTitle")}</PageTitle>
      <p className="mt-3">{t("signIn.sent")}</p>
      <p className="mt-3">{t("signIn.sentNext")}</p>
      {settings().smtpUrl === null ? (
        <div className="mt-6">
          <Notice>
            <p>
              {t.rich("signIn.mailbox", { link: (text) => <TextLink href="/dev/mailbox">{text}</TextLink> })}
            </p>
          </Notice>
        </div>
      ) : null}
      <p className="mt-6">
        <TextLink href={signInPath(returnTo)}>{t("signIn.again")}</TextLink>
      </p>
    </>
  );
}
