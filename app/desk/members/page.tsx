import type { Metadata } from "next";
import { knownWord } from "@/app/_portal/page-params";
import { ButtonLink } from "@/app/_ui/button";
import { PageTitle } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { TextLink } from "@/app/_ui/text-link";
import { memberPath, membersPath, reviewsPath } from "@/app/desk/_edge/desk-paths";
import { notHere } from "@/app/desk/_edge/not-here";
import type { Query } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { type DeskWords, getWording, type Wording } from "@/app/desk/_ui/desk-words";
import { requireStaff } from "@/lib/auth/session";
import { formatDate } from "@/lib/i18n/translator";
import { listManagedControllers, listMembers, type Member } from "@/lib/staff/list-members";
import { listReviews, type ReviewState } from "@/lib/staff/list-reviews";
import { memberDone } from "./_edge/member-form";
import { MembersTable } from "./_ui/members-table";
import { PermissionMatrix } from "./_ui/permission-matrix";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getWording()).t("members.title"),
});

/** Who may do what for the organisations that the reader administers. */
export default async function MembersPage({ searchParams }: { searchParams: Query }) {
  const staff = await requireStaff(membersPath);
  const words = await getWording();
  const { t } = words;
  const now = new Date();
  const controllers = await listManagedControllers(staff);
  if (controllers.length === 0) notHere();
  const [members, reviews] = await Promise.all([listMembers(staff, now), listReviews(staff, now)]);
  const done = knownWord((await searchParams)["done"], memberDone);
  return (
    <DeskShell staff={staff} current="members">
      <PageTitle>{t("members.title")}</PageTitle>
      <div className="mt-6 grid grid-cols-1 gap-4">
        {done ? (
          <Notice tone="success" live>
            <p>{t(`members.done.${done}`)}</p>
          </Notice>
        ) : null}
        <DueReviews reviews={reviews.filter(({ due }) => due)} words={words} />
        <FirstAccount members={members} t={t} />
        <p className="max-w-prose">{t("members.lead")}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={`${membersPath}/invite`}>{t("members.invite")}</ButtonLink>
          {reviews.length > 0 ? (
            <ButtonLink variant="secondary" href={reviewsPath}>
              {t("members.reviewTitle")}
            </ButtonLink>
          ) : null}
        </div>
        {members.length > 0 ? (
          <MembersTable members={members} controllers={controllers} words={words} />
        ) : (
          <p>{t("members.none")}</p>
        )}
      </div>
      <PermissionMatrix t={t} />
    </DeskShell>
  );
}

function DueReviews({ reviews, words: { t, locale } }: { reviews: readonly ReviewState[]; words: Wording }) {
  if (reviews.length === 0) return null;
  return (
    <Notice tone="warning" title={t("members.reviewDue")}>
      {reviews.map(({ controllerId, name, dueOn }) => (
        <p key={controllerId}>
          {t("members.reviewDueText", { controller: name, date: formatDate(locale, dueOn) })}
        </p>
      ))}
      <p>
        <TextLink href={reviewsPath}>{t("members.toReview")}</TextLink>
      </p>
    </Notice>
  );
}

/** There are no shared accounts: the first one has served once somebody else administers under their own name. */
function FirstAccount({ members, t }: { members: readonly Member[]; t: DeskWords }) {
  const open = members.filter(({ deactivatedAt }) => deactivatedAt === null);
  const first = open.find(({ email }) => email === null);
  const others = open.some(
    ({ email, roles }) => email !== null && roles.some(({ role }) => role === "administrator"),
  );
  if (!first || !others) return null;
  return (
    <Notice tone="warning" title={t("members.firstTitle")}>
      <p>{t("members.first")}</p>
      <p>
        <TextLink href={memberPath(first.staffId)}>{t("members.openFirst")}</TextLink>
      </p>
    </Notice>
  );
}
