import { Disclosure } from "@/app/_ui/disclosure";
import { Section } from "@/app/_ui/heading";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { rightPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import { citeArticles } from "@/app/desk/_ui/legal-words";
import { decisionOutcomes } from "@/db/schema/enums";
import type { DecisionDraft } from "@/lib/requests/decision-facts";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { groundsFor } from "@/lib/rights/check-ground";
import { grounds } from "@/lib/rights/grounds";
import { Seen } from "../../../_ui/seen";
import { CategoryCards } from "./category-cards";
import { type FormState, GroundFields } from "./ground-fields";
import { OutcomeSync } from "./outcome-sync";

/** The form of one decision: the whole, then category by category. */
export function DecisionForm({
  draft,
  request,
  wholeOnly,
  form,
  words,
}: {
  draft: DecisionDraft;
  request: RequestDetails;
  /** Before the search: only a refusal of the whole right can be proposed. */
  wholeOnly: boolean;
  form: FormState;
  words: Wording;
}) {
  const { t } = words;
  return (
    <form method="post" action={`${rightPath(request.reference, draft.right)}/decide`} noValidate>
      <Seen />
      <OutcomeSync />
      <Whole draft={draft} wholeOnly={wholeOnly} form={form} words={words} />
      {wholeOnly ? null : (
        <Section id="categories" title={t("decision.categories")}>
          <p className="max-w-prose text-muted">{t("decision.categoriesHint")}</p>
          <CategoryCards draft={draft} request={request} form={form} words={words} />
        </Section>
      )}
      <div className="mt-8">
        <SubmitButton pendingLabel={t("decision.saving")}>{t("decision.save")}</SubmitButton>
      </div>
    </form>
  );
}

/** The outcome of the whole right, a ground for it, and what is done. */
function Whole({
  draft,
  wholeOnly,
  form,
  words: { t, terms },
}: {
  draft: DecisionDraft;
  wholeOnly: boolean;
  form: FormState;
  words: Wording;
}) {
  const { values, errors, letter } = form;
  const offered = wholeOnly ? (["refused"] as const) : decisionOutcomes;
  return (
    <Section title={t("decision.whole")}>
      <div className="group/decided grid max-w-3xl gap-5">
        <RadioGroup
          name="outcome"
          label={t("decision.outcome")}
          labelSize="normal"
          defaultValue={values["outcome"]}
          error={errors["outcome"]}
          errorPrefix={t("layout.error")}
          options={offered.map((value) => ({
            value,
            label: terms(`outcome.${value}`),
            description: t(`decision.outcomeHint.${value}`),
          }))}
        />
        <GroundFields at="ground" right={draft.right} level="right" form={form} />
        <Rules right={draft.right} t={t} />
        <div className="group-has-[input[value=refused]:checked]/decided:hidden">
          <TextArea
            name="actionTaken"
            label={t("decision.action")}
            hint={t("decision.actionHint", { language: letter.name })}
            lang={letter.code}
            defaultValue={values["actionTaken"]}
            error={errors["actionTaken"]}
            errorPrefix={t("layout.error")}
          />
        </div>
      </div>
    </Section>
  );
}

/** What each ground for this right takes, for who does not know them by heart. */
function Rules({ right, t }: { right: DecisionDraft["right"]; t: DeskWords }) {
  const codes = [...new Set([...groundsFor(right, "right"), ...groundsFor(right, "category")])];
  return (
    <Disclosure summary={t("decision.rules")}>
      <dl className="grid gap-3">
        {codes.map((code) => (
          <div key={code}>
            <dt>
              <span className="font-semibold">{t(`ground.${code}.name`)}</span>{" "}
              <span className="text-sm text-muted">{citeArticles(t, grounds[code].articles)}</span>
            </dt>
            <dd>{t(`ground.${code}.rule`)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
