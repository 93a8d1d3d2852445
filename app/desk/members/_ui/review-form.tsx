import { RadioGroup } from "@/app/_ui/radio-group";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Cell, Row, Table } from "@/app/_ui/table";
import { reviewPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import { type AccessFinding, accessFindings } from "@/db/schema/enums";
import { localDate } from "@/lib/deadlines/plain-date";
import { formatShortDate } from "@/lib/i18n/translator";
import type { ReviewDetails, ReviewEntry } from "@/lib/staff/get-review";

/** The roles of a review. While it is open each has a choice; afterwards it says what was found. */
export function ReviewForm({ review, words }: { review: ReviewDetails; words: Wording }) {
  const { t } = words;
  if (review.completedAt) return <Entries review={review} words={words} />;
  const undecided = review.entries.filter(({ finding }) => finding === null).length;
  return (
    <form method="post" action={`${reviewPath(review.id)}/decide`} className="grid grid-cols-1 gap-6">
      <Entries review={review} words={words} />
      <p className="text-muted">{t("review.open", { count: undecided })}</p>
      <div className="grid grid-cols-1 gap-2">
        <div className="flex flex-wrap gap-3">
          <SubmitButton variant="secondary" name="then" value="save" pendingLabel={t("review.saving")}>
            {t("review.save")}
          </SubmitButton>
          <SubmitButton name="then" value="complete" pendingLabel={t("review.completing")}>
            {t("review.complete")}
          </SubmitButton>
        </div>
        <p className="text-muted">{t("review.completeHint")}</p>
      </div>
    </form>
  );
}

function Entries({ review, words: { t, locale } }: { review: ReviewDetails; words: Wording }) {
  return (
    <Table
      caption={t("review.caption")}
      captionHidden
      columns={[
        { key: "person", label: t("review.person") },
        { key: "role", label: t("review.role") },
        { key: "since", label: t("review.since") },
        { key: "decision", label: t("review.decision") },
      ]}
    >
      {review.entries.map((entry) => (
        <Row key={`${entry.staffId} ${entry.role}`}>
          <Cell header label={t("review.person")}>
            {entry.name}
            {entry.active ? null : <span className="block text-sm text-muted">{t("review.closed")}</span>}
          </Cell>
          <Cell label={t("review.role")}>{t(`role.${entry.role}`)}</Cell>
          <Cell label={t("review.since")}>
            {entry.grantedAt
              ? formatShortDate(locale, localDate(entry.grantedAt, review.timeZone))
              : t("review.gone")}
          </Cell>
          <Cell label={t("review.decision")}>
            <Decision review={review} entry={entry} t={t} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function Decision({ review, entry, t }: { review: ReviewDetails; entry: ReviewEntry; t: DeskWords }) {
  const { finding, decidedBy, own } = entry;
  if (review.completedAt === null && (!own || review.alone)) return <Choice entry={entry} t={t} />;
  const found =
    finding && decidedBy ? t("review.decidedBy", { finding: wordOf(finding, t), name: decidedBy }) : null;
  if (review.completedAt !== null) return found ?? t("review.undecided");
  return (
    <>
      <span className="block">{found ?? t("review.undecided")}</span>
      <span className="text-sm text-muted">{t("review.own")}</span>
    </>
  );
}

const wordOf = (finding: AccessFinding, t: DeskWords): string =>
  t(finding === "kept" ? "review.kept" : "review.ended");

function Choice({ entry: { staffId, name, role, finding }, t }: { entry: ReviewEntry; t: DeskWords }) {
  const field = `finding.${staffId}.${role}`;
  return (
    <RadioGroup
      name={field}
      layout="row"
      labelSize="normal"
      label={<span className="sr-only">{`${t("review.decision")} ${name}, ${t(`role.${role}`)}`}</span>}
      options={accessFindings.map((value) => ({
        value,
        label: t(value === "kept" ? "review.keep" : "review.end"),
      }))}
      defaultValue={finding ?? undefined}
    />
  );
}
