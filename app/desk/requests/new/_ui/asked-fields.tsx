import { aboutFields } from "@/app/_portal/form/about-fields";
import { QuestionField } from "@/app/_portal/form/question-field";
import { CheckboxGroup } from "@/app/_ui/checkbox";
import { Field } from "@/app/_ui/field";
import { RadioGroup } from "@/app/_ui/radio-group";
import { TextArea } from "@/app/_ui/text-area";
import type { Right } from "@/db/schema/enums";
import { fieldProps, type RecordFormProps } from "./record-form-props";

/** What is asked for: the rights with their questions, and whose processing it concerns at a processor. */
export function AskedFields(form: RecordFormProps) {
  const { controller, values, errors, words } = form;
  const { t, terms } = words;
  return (
    <>
      <CheckboxGroup
        name="right"
        label={t("record.rights")}
        hint={t("record.rightsHint")}
        error={errors.of("right")}
        errorPrefix={t("layout.error")}
        options={controller.rights.map((right) => ({
          value: right,
          label: `${terms(`rightName.${right}`)} (${terms(`rightArticle.${right}`)})`,
          defaultChecked: values.content.rights.includes(right),
          whenChecked: <RightFields {...form} right={right} />,
        }))}
      />
      {controller.role === "controller" ? null : <ClientFields {...form} />}
    </>
  );
}

/** The same questions as on the portal; none has to be answered. */
function RightFields({ right, ...form }: RecordFormProps & { right: Right }) {
  const { controller, values, errors, words } = form;
  const { t, locale } = words;
  const shared = { locale, controller, content: values.content, errors };
  return (
    <div className="grid grid-cols-1 gap-5">
      {aboutFields(right, controller.questions[right] ?? []).map((field) =>
        field.kind === "details" ? (
          <TextArea
            key="details"
            {...fieldProps(form, `details.${right}`, values.content.details[right])}
            label={`${t("record.details")} ${t("record.optional")}`}
            rows={3}
          />
        ) : (
          <QuestionField
            key={field.question.slug}
            {...shared}
            right={right}
            question={field.question}
            below={field.below}
          />
        ),
      )}
    </div>
  );
}

function ClientFields(form: RecordFormProps) {
  const { controller, values, words } = form;
  const { t } = words;
  return (
    <RadioGroup
      {...fieldProps(form, "client", values.content.client)}
      label={t("record.client")}
      labelSize="normal"
      options={[
        { value: "", label: t("record.own") },
        ...controller.clients.map(({ slug, name, concerns }) => ({
          value: slug,
          label: name,
          description: concerns,
        })),
        {
          value: "other",
          label: t("record.clientOther"),
          whenChecked: (
            <Field
              {...fieldProps(form, "clientName", values.content.clientName)}
              label={t("record.clientName")}
              autoComplete="off"
            />
          ),
        },
      ]}
    />
  );
}
