import type { Metadata } from "next";
import { knownWord, type Query } from "@/app/_portal/page-params";
import { PageTitle } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { BackLink } from "@/app/_ui/page-shell";
import { TextLink } from "@/app/_ui/text-link";
import { deskPath, mailPreviewPath, mailsPath } from "@/app/desk/_edge/desk-paths";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { getWording } from "@/app/desk/_ui/desk-words";
import { ProblemNotice } from "@/app/desk/_ui/problem-notice";
import { requireStaff } from "@/lib/auth/session";
import { listFailedMails, mostFailedMails } from "@/lib/mail/list-failed-mails";
import { FailedMails } from "./_ui/failed-mails";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getWording()).t("mails.title"),
});

/** Mails about the person's requests that did not arrive, each with what can be done. */
export default async function MailsPage({ searchParams }: { searchParams: Query }) {
  const staff = await requireStaff(mailsPath);
  const words = await getWording();
  const { t } = words;
  const { done, problem } = await searchParams;
  const failed = await listFailedMails(staff);
  return (
    <DeskShell staff={staff} current="mails" back={<BackLink href={deskPath}>{t("request.back")}</BackLink>}>
      <ProblemNotice problem={typeof problem === "string" ? problem : undefined} t={t} />
      {knownWord(done, ["sent"]) ? (
        <div className="mb-6">
          <Notice tone="success" live>
            {t("mails.sent")}
          </Notice>
        </div>
      ) : null}
      <PageTitle>{t("mails.title")}</PageTitle>
      <div className="mt-4 grid grid-cols-1 gap-4">
        <p className="max-w-prose">{t("mails.lead")}</p>
        <p>
          <TextLink href={mailPreviewPath}>{t("mails.preview.link")}</TextLink>
        </p>
        {failed.length > 0 ? (
          <FailedMails mails={failed} words={words} />
        ) : (
          <Notice>
            <p>{t("mails.none")}</p>
          </Notice>
        )}
        {failed.length === mostFailedMails ? <p>{t("mails.most", { count: mostFailedMails })}</p> : null}
      </div>
    </DeskShell>
  );
}
