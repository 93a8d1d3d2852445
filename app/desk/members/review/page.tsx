import type { Metadata } from "next";
import { ButtonLink } from "@/app/_ui/button";
import { PageTitle, Section } from "@/app/_ui/heading";
import { BackLink } from "@/app/_ui/page-shell";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Tag } from "@/app/_ui/tag";
import { TextLink } from "@/app/_ui/text-link";
import { membersPath, reviewPath, reviewsPath } from "@/app/desk/_edge/desk-paths";
import { notHere } from "@/app/desk/_edge/not-here";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { getWording, type Wording } from "@/app/desk/_ui/desk-words";
import { controllersWhere } from "@/lib/auth/permissions";
import { requireStaff } from "@/lib/auth/session";
import { localDate } from "@/lib/deadlines/plain-date";
import { formatDate } from "@/lib/i18n/translator";
import { listReviews, type ReviewState } from "@/lib/staff/list-reviews";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getWording()).t("review.title"),
});

/** Where each organisation stands with its yearly review of who may do what. */
export default async function ReviewsPage() {
  const staff = await requireStaff(reviewsPath);
  const words = await getWording();
  const { t } = words;
  const now = new Date();
  const reviews = await listReviews(staff, now);
  if (reviews.length === 0) notHere();
  const manages = controllersWhere(staff, "staff.manage").length > 0;
  return (
    <DeskShell
      staff={staff}
      current="members"
      width="text"
      back={manages ? <BackLink href={membersPath}>{t("member.back")}</BackLink> : undefined}
    >
      <PageTitle>{t("review.title")}</PageTitle>
      <p className="mt-3">{t("review.lead")}</p>
      {reviews.map((review) => (
        <OneController key={review.controllerId} review={review} now={now} words={words} />
      ))}
    </DeskShell>
  );
}

function OneController({ review, now, words }: { review: ReviewState; now: Date; words: Wording }) {
  const { t, locale } = words;
  const { slug, name, dueOn, due, openId, last, timeZone } = review;
  const date = formatDate(locale, dueOn);
  const isToday = dueOn === localDate(now, timeZone);
  return (
    <Section id={slug} title={name}>
      <p>
        <Tag tone={due ? "warning" : "neutral"}>
          {isToday ? t("review.dueToday") : t(due ? "review.overdue" : "review.due", { date })}
        </Tag>
      </p>
      <p>
        {last
          ? t("review.last", { date: formatDate(locale, localDate(last.completedAt, timeZone)) })
          : t("review.never")}
      </p>
      {last ? (
        <p>
          <TextLink href={reviewPath(last.id)}>
            {t("review.lastLink")}
            <span className="sr-only"> {name}</span>
          </TextLink>
        </p>
      ) : null}
      {openId ? (
        <p>
          <ButtonLink href={reviewPath(openId)}>
            {t("review.goOn")}
            <span className="sr-only"> {name}</span>
          </ButtonLink>
        </p>
      ) : (
        <form method="post" action={`${reviewsPath}/start`}>
          <input type="hidden" name="controller" value={slug} />
          <SubmitButton variant={due ? "primary" : "secondary"} pendingLabel={t("review.starting")}>
            {t("review.start")}
            <span className="sr-only"> {name}</span>
          </SubmitButton>
        </form>
      )}
    </Section>
  );
}
