import { DateField } from "@/app/_ui/date-field";
import { Field } from "@/app/_ui/field";
import { Select, type SelectOption } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import { citeArticles } from "@/app/desk/_ui/legal-words";
import type { Right } from "@/db/schema/enums";
import { groundsFor } from "@/lib/rights/check-ground";
import { grounds } from "@/lib/rights/grounds";

export interface FormState {
  readonly values: Readonly<Record<string, string>>;
  /** Worded, by the id of the field. */
  readonly errors: Readonly<Record<string, string>>;
  readonly t: DeskWords;
  /** The language of the letter, named, and its code. */
  readonly letter: { readonly name: string; readonly code: string };
}

/**
 * A ground and what it takes. Within a `group/decided` that holds the outcome's radio buttons the style sheet alone
 * hides what does not apply, so it is the same with and without JavaScript.
 */
export function GroundFields({
  at,
  right,
  level,
  form,
}: {
  /** `ground`, or `categories.adh6/identity.ground`. */
  at: string;
  right: Right;
  level: "right" | "category";
  form: FormState;
}) {
  const { t, letter } = form;
  return (
    <div className="grid gap-4 group-has-[input[value=granted]:checked]/decided:hidden">
      <Select
        {...fieldAt(form, at, "code")}
        label={t(level === "right" ? "decision.wholeGround" : "decision.ground")}
        hint={level === "right" ? t("decision.wholeGroundHint") : undefined}
        options={[
          { value: "", label: t(level === "right" ? "decision.noWholeGround" : "decision.noGround") },
          ...groundOptions(right, level, t),
        ]}
      />
      <TextArea
        {...fieldAt(form, at, "reasons")}
        label={t("decision.reasons")}
        hint={`${t("decision.reasonsHint", { language: letter.name })}${level === "category" ? ` ${t("decision.reasonsSame")}` : ""}`}
        lang={letter.code}
        rows={3}
      />
      <LawFields at={at} form={form} />
      <Evidence at={at} form={form} />
    </div>
  );
}

/** The law that a ground rests on, and the day on which it ends. */
function LawFields({ at, form }: { at: string; form: FormState }) {
  const { t } = form;
  return (
    <div className="grid gap-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] sm:items-end">
      <Field
        {...fieldAt(form, at, "citation")}
        label={t("decision.citation")}
        hint={
          <>
            {t("decision.citationHint")}
            <Needed what="citation" t={t} />
          </>
        }
      />
      <DateField {...fieldAt(form, at, "until")} label={t("decision.until")} hint={t("decision.untilHint")} />
    </div>
  );
}

/** What proves a ground, where the proof is the house's; what was written once stays in sight. */
function Evidence({ at, form }: { at: string; form: FormState }) {
  const { t } = form;
  const field = fieldAt(form, at, "facts");
  const shown = Boolean(field.defaultValue) || field.error !== undefined;
  return (
    <div
      className={
        shown
          ? undefined
          : "supports-[selector(:has(*))]:hidden group-has-[option[data-needs~=facts]:checked]/decided:block"
      }
    >
      <TextArea
        {...field}
        label={t("decision.facts")}
        hint={
          <>
            {t("decision.factsHint")}
            <Needed what="facts" t={t} />
          </>
        }
        rows={3}
      />
    </div>
  );
}

const fieldAt = ({ values, errors, t }: FormState, at: string, name: string) => ({
  name: `${at}.${name}`,
  defaultValue: values[`${at}.${name}`],
  error: errors[`${at}.${name}`],
  errorPrefix: t("layout.error"),
});

/** Says that the ground chosen above asks for this field. */
const Needed = ({ what, t }: { what: keyof typeof shownWhen; t: DeskWords }) => (
  <span className={`hidden font-semibold ${shownWhen[what]}`}> {t("decision.needed")}</span>
);

/** Written out: the style sheet is made from the class names that stand in the source. */
const shownWhen = {
  citation: "group-has-[option[data-needs~=citation]:checked]/decided:inline",
  facts: "group-has-[option[data-needs~=facts]:checked]/decided:inline",
} as const;

const groundOptions = (right: Right, level: "right" | "category", t: DeskWords): SelectOption[] =>
  groundsFor(right, level).map((code) => {
    const { articles, factsRequired, citationRequired } = grounds[code];
    const needs = [factsRequired && "facts", citationRequired && "citation"].filter(Boolean).join(" ");
    return {
      value: code,
      label: `${t(`ground.${code}.name`)} (${citeArticles(t, articles)})`,
      ...(needs ? { needs } : {}),
    };
  });
