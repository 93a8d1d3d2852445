import type { Metadata } from "next";
import { isId } from "@/app/_edge/is-id";
import { knownWord } from "@/app/_portal/page-params";
import { PageTitle } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { BackLink } from "@/app/_ui/page-shell";
import { reviewPath, reviewsPath } from "@/app/desk/_edge/desk-paths";
import { notHere } from "@/app/desk/_edge/not-here";
import { type Query, queryOf } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { type DeskWords, getWording } from "@/app/desk/_ui/desk-words";
import { ProblemNotice } from "@/app/desk/_ui/problem-notice";
import { requireStaff } from "@/lib/auth/session";
import { localDate } from "@/lib/deadlines/plain-date";
import { formatDate } from "@/lib/i18n/translator";
import { getReview } from "@/lib/staff/get-review";
import { ReviewForm } from "../../_ui/review-form";

interface Props {
  readonly params: Promise<{ review: string }>;
  readonly searchParams: Query;
}

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getWording()).t("review.title"),
});

/** One review: every role as it stood when it began, and what is said of each. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const { review: reviewId } = await params;
  const staff = await requireStaff(reviewPath(reviewId));
  const words = await getWording();
  const { t, locale } = words;
  const review = isId(reviewId) ? await getReview(staff, reviewId) : null;
  if (!review) notHere();
  const day = (at: Date) => formatDate(locale, localDate(at, review.timeZone));
  const { problem } = await queryOf(searchParams, "problem");
  const done = knownWord((await searchParams)["done"], ["saved", "completed"]);
  return (
    <DeskShell
      staff={staff}
      current="members"
      back={<BackLink href={reviewsPath}>{t("review.back")}</BackLink>}
    >
      <Outcome problem={problem} done={done} t={t} />
      <PageTitle>{t("review.forController", { controller: review.controller })}</PageTitle>
      <div className="mt-3 grid grid-cols-1 gap-4">
        <p>{t("review.started", { name: review.startedBy, date: day(review.startedAt) })}</p>
        {review.completedAt && review.completedBy && review.nextOn ? (
          <p>
            {t("review.completed", {
              name: review.completedBy,
              date: day(review.completedAt),
              next: formatDate(locale, review.nextOn),
            })}
          </p>
        ) : null}
        {review.alone && !review.completedAt ? (
          <Notice tone="warning" title={t("review.aloneTitle")}>
            <p>{t("review.alone")}</p>
          </Notice>
        ) : null}
        <ReviewForm review={review} words={words} />
      </div>
    </DeskShell>
  );
}

function Outcome({
  problem,
  done,
  t,
}: {
  problem: string | undefined;
  done: "saved" | "completed" | null;
  t: DeskWords;
}) {
  if (problem === "input.invalid")
    return (
      <div className="mb-6">
        <Notice tone="warning" title={t("problem.title")} live>
          <p>{t("review.incomplete")}</p>
        </Notice>
      </div>
    );
  return (
    <>
      <ProblemNotice problem={problem} t={t} />
      {done ? (
        <div className="mb-6">
          <Notice tone="success" live>
            <p>{t(`review.done.${done}`)}</p>
          </Notice>
        </div>
      ) : null}
    </>
  );
}
