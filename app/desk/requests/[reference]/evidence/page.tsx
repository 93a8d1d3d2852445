import type { Metadata } from "next";
import { ButtonLink } from "@/app/_ui/button";
import { PageTitle, Section } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { BackLink } from "@/app/_ui/page-shell";
import { evidencePath, requestPath } from "@/app/desk/_edge/desk-paths";
import { notHere } from "@/app/desk/_edge/not-here";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { getWording } from "@/app/desk/_ui/desk-words";
import { requireStaff } from "@/lib/auth/session";
import { previewEvidence } from "@/lib/evidence/export-evidence";

interface Props {
  readonly params: Promise<{ reference: string }>;
}

const holds = ["case", "work", "letters", "history"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ t }, { reference }] = await Promise.all([getWording(), params]);
  return { title: t("evidence.title", { reference }) };
}

/** What is in the file for an authority, before it is made. */
export default async function EvidencePage({ params }: Props) {
  const { reference } = await params;
  const page = evidencePath(reference);
  const staff = await requireStaff(page);
  const { t } = await getWording();
  const about = await previewEvidence(staff, reference);
  if (!about) notHere();
  return (
    <DeskShell
      staff={staff}
      width="text"
      back={<BackLink href={requestPath(reference)}>{t("evidence.back")}</BackLink>}
    >
      <PageTitle>{t("evidence.title", { reference })}</PageTitle>
      <div className="mt-6 grid grid-cols-1 gap-4">
        <p>{t("evidence.lead")}</p>
        {about.dataDestroyed ? (
          <Notice>
            <p>{t("evidence.destroyed")}</p>
          </Notice>
        ) : null}
      </div>
      <Section title={t("evidence.holdsTitle")}>
        <ul className="list-disc pl-5">
          {holds.map((part) => (
            <li key={part}>{t(`evidence.holds.${part}`)}</li>
          ))}
        </ul>
        <Notice tone="warning" title={t("evidence.insideTitle")}>
          <p>{t("evidence.inside")}</p>
        </Notice>
        <p>{t("evidence.outside")}</p>
      </Section>
      <div className="mt-8 grid grid-cols-1 gap-4">
        <p>
          <ButtonLink href={`${page}/file.zip`}>{t("evidence.download")}</ButtonLink>
        </p>
        <p className="text-muted">{t("evidence.recorded")}</p>
        <p className="break-words text-muted">{t("evidence.check", { file: `${reference}-evidence.zip` })}</p>
      </div>
    </DeskShell>
  );
}
