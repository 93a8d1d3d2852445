import { Section } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { memberPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { MemberDetails } from "@/lib/staff/list-members";

/** The account as a whole: sign-in, closing, opening. What touches organisations of others is not offered. */
export function AccountForms({ member, t }: { member: MemberDetails; t: DeskWords }) {
  const path = memberPath(member.staffId);
  const mayClose = !member.isSelf && !member.worksElsewhere;
  return (
    <>
      <Section id="sign-in" title={t("member.signInTitle")}>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <p>{t("member.sessions", { count: member.sessions })}</p>
          {member.sessions > 0 ? (
            <form method="post" action={`${path}/sessions`}>
              <SubmitButton variant="secondary" pendingLabel={t("member.endingSessions")}>
                {t("member.endSessions")}
              </SubmitButton>
            </form>
          ) : null}
        </div>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <p>{t("member.passkeys", { count: member.passkeys })}</p>
          {member.passkeys > 0 && mayClose ? (
            <form method="post" action={`${path}/passkeys`}>
              <SubmitButton variant="secondary" pendingLabel={t("member.resetting")}>
                {t("member.resetPasskeys")}
              </SubmitButton>
            </form>
          ) : null}
        </div>
        {member.passkeys > 0 && mayClose ? (
          <p className="max-w-prose text-muted">{t("member.resetHint")}</p>
        ) : null}
      </Section>
      {member.worksElsewhere ? (
        <div className="mt-10">
          <Notice>
            <p>{t("member.elsewhere")}</p>
          </Notice>
        </div>
      ) : null}
      {mayClose ? <CloseOrOpen closed={member.deactivatedAt !== null} path={path} t={t} /> : null}
    </>
  );
}

function CloseOrOpen({ closed, path, t }: { closed: boolean; path: string; t: DeskWords }) {
  if (closed)
    return (
      <Section id="account" title={t("member.openTitle")}>
        <p className="max-w-prose">{t("member.openText")}</p>
        <form method="post" action={`${path}/reactivate`}>
          <SubmitButton variant="secondary" pendingLabel={t("member.opening")}>
            {t("member.open")}
          </SubmitButton>
        </form>
      </Section>
    );
  return (
    <Section id="account" title={t("member.closeTitle")}>
      <p className="max-w-prose">{t("member.closeText")}</p>
      <form method="post" action={`${path}/deactivate`}>
        <SubmitButton variant="secondary" pendingLabel={t("member.closing")}>
          {t("member.close")}
        </SubmitButton>
      </form>
    </Section>
  );
}
