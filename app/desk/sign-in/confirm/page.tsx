import type { Metadata } from "next";
import { addressOf } from "@/app/_edge/see-other";
import { ButtonLink } from "@/app/_ui/button";
import { PageTitle } from "@/app/_ui/heading";
import { SubmitButton } from "@/app/_ui/submit-button";
import { safeReturnTo, signInPath } from "@/app/desk/_edge/desk-paths";
import { type Query, queryOf } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { getWording } from "@/app/desk/_ui/desk-words";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getWording()).t("signIn.confirmTitle"),
});

/**
 * Where the link in the mail leads. It uses nothing up: mail scanners open links, and only a person presses the button.
 * `callbackUrl` and `token` are the names that next-auth reads.
 */
export default async function ConfirmSignInPage({ searchParams }: { searchParams: Query }) {
  const { t } = await getWording();
  const { token, returnTo } = await queryOf(searchParams, "token", "returnTo");
  const page = safeReturnTo(returnTo);
  return (
    <DeskShell staff={null} width="text">
      <PageTitle>{t("signIn.confirmTitle")}</PageTitle>
      {token ? (
        <>
          <p className="mt-3">{t("signIn.confirmIntro")}</p>
          <form method="get" action="/api/auth/callback/email" className="mt-6">
            <input type="hidden" name="callbackUrl" value={addressOf(page)} />
            <input type="hidden" name="token" value={token} />
            <SubmitButton pendingLabel={t("signIn.confirming")}>{t("signIn.confirmButton")}</SubmitButton>
          </form>
        </>
      ) : (
        <>
          <p className="mt-3">{t("signIn.confirmMissing")}</p>
          <p className="mt-6">
            <ButtonLink href={signInPath(page)}>{t("signIn.confirmNew")}</ButtonLink>
          </p>
        </>
      )}
    </DeskShell>
  );
}
