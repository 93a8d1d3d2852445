import { RadioGroup } from "@/app/_ui/radio-group";
import { TextLink } from "@/app/_ui/text-link";
import { previewPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { decisionOutcomes } from "@/db/schema/enums";
import type { DecisionDraft } from "@/lib/requests/decision-facts";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { AssessmentView } from "./assessment-view";
import { categoryField } from "./decision-form-values";
import { type FormState, GroundFields } from "./ground-fields";

type Category = DecisionDraft["categories"][number];

/**
 * Each category in which something was found: the law on one side, the decision on the other. Without a form it is read
 * only. A card each and not a row of a table: six fields in a cell cannot be read.
 */
export function CategoryCards({
  draft,
  request,
  form,
  words,
}: {
  draft: DecisionDraft;
  request: RequestDetails;
  form: FormState | null;
  words: Wording;
}) {
  const { t } = words;
  const held = draft.categories.filter((category) => category.held);
  const empty = draft.categories.filter((category) => !category.held);
  return (
    <>
      {held.length === 0 ? <p>{t("decision.noneHeld")}</p> : null}
      {held.map((category) => (
        <fieldset
          key={categoryField(category)}
          className="group/decided min-w-0 rounded-md border border-line p-4 sm:p-5"
        >
          <legend className="float-left mb-3 w-full text-lg font-bold">
            {category.title} <span className="font-normal text-muted">– {category.systemTitle}</span>
          </legend>
          <div className="clear-both grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
            <div className="grid content-start gap-3">
              <Found category={category} request={request} words={words} />
              <AssessmentView assessment={category.assessment} words={words} />
            </div>
            {form ? <CategoryFields draft={draft} category={category} form={form} words={words} /> : null}
          </div>
        </fieldset>
      ))}
      {draft.searched && empty.length > 0 ? (
        <p className="text-sm text-muted">
          {`${t("decision.notHeld")}${t("layout.colon")} `}
          {empty.map(({ systemTitle, title }) => `${systemTitle}, ${title}`).join(" · ")}
        </p>
      ) : null}
    </>
  );
}

function Found({
  category: { rowCount, taskId, category, title },
  request,
  words: { t },
}: {
  category: Category;
  request: RequestDetails;
  words: Wording;
}) {
  return (
    <p className="flex flex-wrap gap-x-4">
      <span className="tabular-nums">
        {rowCount === null ? t("decision.byHand") : t("decision.rows", { count: rowCount })}
      </span>
      {rowCount && taskId && request.can.preview ? (
        <TextLink href={previewPath({ reference: request.reference, taskId, category })}>
          {t("decision.look")}
          <span className="sr-only">{`${t("layout.colon")} ${title}`}</span>
        </TextLink>
      ) : null}
    </p>
  );
}

function CategoryFields({
  draft,
  category,
  form,
  words: { terms },
}: {
  draft: DecisionDraft;
  category: Category;
  form: FormState;
  words: Wording;
}) {
  const { values, errors, t } = form;
  const at = categoryField(category);
  return (
    <div className="grid content-start gap-4">
      <RadioGroup
        name={`${at}.outcome`}
        label={t("decision.outcome")}
        labelSize="normal"
        layout="row"
        defaultValue={values[`${at}.outcome`]}
        error={errors[`${at}.outcome`]}
        errorPrefix={t("layout.error")}
        options={decisionOutcomes.map((value) => ({ value, label: terms(`outcome.${value}`) }))}
      />
      <GroundFields at={`${at}.ground`} right={draft.right} level="category" form={form} />
    </div>
  );
}
