import type { Metadata } from "next";
import { isId } from "@/app/_edge/is-id";
import { knownWord } from "@/app/_portal/page-params";
import { PageTitle } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { BackLink } from "@/app/_ui/page-shell";
import { SummaryList } from "@/app/_ui/summary-list";
import { Tag } from "@/app/_ui/tag";
import { memberPath, membersPath } from "@/app/desk/_edge/desk-paths";
import { notHere } from "@/app/desk/_edge/not-here";
import { type Query, queryOf } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { getWording, type Wording } from "@/app/desk/_ui/desk-words";
import { ProblemNotice } from "@/app/desk/_ui/problem-notice";
import { requireStaff } from "@/lib/auth/session";
import { localDate } from "@/lib/deadlines/plain-date";
import { formatDate, formatInstant } from "@/lib/i18n/translator";
import { getMember, listManagedControllers, type MemberDetails } from "@/lib/staff/list-members";
import { memberDone } from "../_edge/member-form";
import { AccountForms } from "../_ui/account-forms";
import { RoleForms } from "../_ui/role-forms";

interface Props {
  readonly params: Promise<{ member: string }>;
  readonly searchParams: Query;
}

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getWording()).t("members.title"),
});

/** One person: their roles, their sign-in, their account. */
export default async function MemberPage({ params, searchParams }: Props) {
  const { member: staffId } = await params;
  const staff = await requireStaff(memberPath(staffId));
  const words = await getWording();
  const { t } = words;
  const member = isId(staffId) ? await getMember(staff, staffId, new Date()) : null;
  if (!member) notHere();
  const controllers = await listManagedControllers(staff);
  const timeZone = controllers[0]?.timeZone ?? "UTC";
  const { problem } = await queryOf(searchParams, "problem");
  const done = knownWord((await searchParams)["done"], memberDone);
  return (
    <DeskShell
      staff={staff}
      current="members"
      back={<BackLink href={membersPath}>{t("member.back")}</BackLink>}
    >
      <ProblemNotice problem={problem} t={t} />
      {done ? (
        <div className="mb-6">
          <Notice tone="success" live>
            <p>{t(`members.done.${done}`)}</p>
          </Notice>
        </div>
      ) : null}
      <PageTitle>{member.name}</PageTitle>
      <div className="mt-6">
        <Facts member={member} timeZone={timeZone} words={words} />
      </div>
      <RoleForms member={member} controllers={controllers} words={words} />
      <AccountForms member={member} t={t} />
    </DeskShell>
  );
}

function Facts({
  member: { email, deactivatedAt, lastSignedInAt },
  timeZone,
  words: { t, locale },
}: {
  member: MemberDetails;
  timeZone: string;
  words: Wording;
}) {
  const closed = deactivatedAt && formatDate(locale, localDate(deactivatedAt, timeZone));
  return (
    <SummaryList
      rows={[
        { key: "email", label: t("member.email"), value: email ?? t("members.noAddress") },
        {
          key: "signedIn",
          label: t("member.added"),
          value: lastSignedInAt ? formatInstant(locale, lastSignedInAt, timeZone) : t("members.never"),
        },
        {
          key: "state",
          label: t("member.state"),
          value: closed ? (
            t("member.closedSince", { date: closed })
          ) : (
            <Tag tone="success">{t("members.active")}</Tag>
          ),
        },
      ]}
    />
  );
}
