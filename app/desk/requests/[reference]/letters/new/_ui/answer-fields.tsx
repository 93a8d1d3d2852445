import { CheckboxGroup } from "@/app/_ui/checkbox";
import { Section } from "@/app/_ui/heading";
import { TextArea } from "@/app/_ui/text-area";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { citeArticles } from "@/app/desk/_ui/legal-words";
import type { AnswerForm } from "@/lib/requests/letter-draft";
import { accessItems } from "@/lib/rights/access-gaps";
import { fieldOf, type LetterFormState } from "./letter-form-state";
import { itemField, rightField } from "./letter-form-values";

/** Which rights the letter answers, and why points of Art. 15(1)-(2) stay open. */
export function AnswerFields(form: LetterFormState) {
  const { answer, values, errors, words } = form;
  const { t, terms } = words;
  if (!answer) return null;
  const untouched = !answer.rights.some((right) => values[rightField(right)] !== undefined);
  return (
    <>
      <CheckboxGroup
        name="rights"
        label={t("letter.rights")}
        error={errors["rights"]}
        errorPrefix={t("layout.error")}
        options={answer.rights.map((right) => ({
          name: rightField(right),
          value: "yes",
          label: terms(`rightName.${right}`),
          description: terms(`rightArticle.${right}`),
          defaultChecked: untouched || values[rightField(right)] === "yes",
        }))}
      />
      {answer.accessGaps.length > 0 ? (
        <Section id="open-items" title={t("letter.openItems")}>
          <p className="max-w-prose text-muted">{t("letter.openItemsHint")}</p>
          {openItems(answer).map(({ item, article, places, suggestion }) => {
            const field = fieldOf(form, itemField(item));
            return (
              <TextArea
                key={item}
                {...field}
                defaultValue={field.defaultValue ?? suggestion}
                label={`${t("letter.why")}${t("layout.colon")} ${citeArticles(t, [article])}`}
                hint={<ItemHint item={item} places={places} suggested={suggestion !== ""} words={words} />}
                rows={3}
              />
            );
          })}
        </Section>
      ) : null}
    </>
  );
}

type Gap = AnswerForm["accessGaps"][number];

/** One reason a point, whatever the number of places where it is open. */
function openItems({ accessGaps }: AnswerForm) {
  return accessItems.flatMap((item) => {
    const open = accessGaps.filter((gap) => gap.item === item);
    const [first] = open;
    if (!first) return [];
    const suggestions = [...new Set(open.flatMap(({ suggestion }) => (suggestion ? [suggestion] : [])))];
    const places = open.flatMap(({ detail }) => (detail ? [detail] : []));
    return [{ item, article: first.article, places, suggestion: suggestions.join("\n") }];
  });
}

function ItemHint({
  item,
  places,
  suggested,
  words: { t },
}: {
  item: Gap["item"];
  places: readonly string[];
  suggested: boolean;
  words: Wording;
}) {
  return (
    <>
      {t(`letterPreview.gap.${item}`)}
      {places.length > 0 ? (
        <span className="block [overflow-wrap:anywhere]">
          {`${t("letter.where")}${t("layout.colon")} ${places.join(", ")}`}
        </span>
      ) : null}
      {suggested ? <span className="block">{t("letter.suggested")}</span> : null}
    </>
  );
}
