import type { Below } from "@/app/_portal/form/about-fields";
import { Optional } from "@/app/_portal/form/optional";
import type { StepProps } from "@/app/_portal/form/step-props";
import { RecordText } from "@/app/_portal/record-text";
import { CheckboxGroup } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { RadioGroup } from "@/app/_ui/radio-group";
import { TextArea } from "@/app/_ui/text-area";
import type { Right } from "@/db/schema/enums";
import { questionTexts } from "@/lib/i18n/question-texts";
import { translator } from "@/lib/i18n/translator";
import type { PortalQuestion } from "@/lib/requests/portal-view";

interface QuestionProps extends StepProps {
  readonly right: Right;
  readonly question: PortalQuestion;
  readonly below?: Below | null;
}

/** One question of a right, by its kind. */
export function QuestionField({ below = null, ...props }: QuestionProps) {
  const { question } = props;
  const common = commonOf(props);
  const values = valuesOf(props);
  switch (question.kind) {
    case "one":
      return (
        <RadioGroup {...common} defaultValue={values[0] ?? undefined} options={radiosOf(props, below)} />
      );
    case "some":
      return (
        <CheckboxGroup
          {...common}
          options={optionsOf(props).map((option) => ({
            ...option,
            defaultChecked: values.includes(option.value),
          }))}
        />
      );
    case "line":
      return <Field {...common} defaultValue={values[0]} autoComplete="off" />;
    case "text":
      return <TextArea {...common} defaultValue={values[0]} />;
  }
}

const valuesOf = ({ content, right, question }: QuestionProps): readonly string[] =>
  content.answers[`${right}.${question.slug}`] ?? [];

function commonOf({ locale, right, question, errors }: QuestionProps) {
  const texts = questionTexts(locale, right, question.slug);
  const name = `answer.${right}.${question.slug}`;
  const label = texts["label"] ?? question.slug;
  return {
    name,
    label: question.requiredWith ? label : <Optional locale={locale}>{label}</Optional>,
    hint: texts["hint"],
    error: errors.of(name),
    errorPrefix: translator(locale, "portal")("problem.errorPrefix"),
  };
}

/** An option in the words of the record, or in the portal's own. */
function optionsOf({ locale, controller, right, question }: QuestionProps) {
  const texts = questionTexts(locale, right, question.slug);
  return question.options.map(({ value, label }) => ({
    value,
    label:
      label === null ? (
        (texts[value] ?? value)
      ) : (
        <RecordText locale={locale} controller={controller}>
          {label}
        </RecordText>
      ),
  }));
}

function radiosOf(props: QuestionProps, below: Below | null) {
  const none = questionTexts(props.locale, props.right, props.question.slug)["none"];
  const options = optionsOf(props).map((option) => ({
    ...option,
    whenChecked:
      below?.value === option.value ? (
        <div className="grid grid-cols-1 gap-5">
          {below.questions.map((question) => (
            <QuestionField key={question.slug} {...props} question={question} />
          ))}
        </div>
      ) : null,
  }));
  return none === undefined ? options : [...options, { value: "", label: none }];
}
