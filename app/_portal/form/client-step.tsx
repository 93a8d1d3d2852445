import type { StepProps } from "@/app/_portal/form/step-props";
import { RecordText } from "@/app/_portal/record-text";
import { Field } from "@/app/_ui/field";
import { Notice } from "@/app/_ui/notice";
import { RadioGroup } from "@/app/_ui/radio-group";
import { translator } from "@/lib/i18n/translator";

/** Whether it is the organisation's own processing, or that of a controller whose processor it is (Art. 28). */
export function ClientStep({ locale, controller, content, errors }: StepProps) {
  const t = translator(locale, "portal");
  const { name, clients, processorNote } = controller;
  const errorPrefix = t("problem.errorPrefix");
  return (
    <>
      {processorNote ? (
        <Notice title={t("client.who")}>
          <p>
            <RecordText locale={locale} controller={controller}>
              {processorNote}
            </RecordText>
          </p>
        </Notice>
      ) : null}
      <RadioGroup
        name="client"
        label={t("client.question", { name })}
        hint={t("client.hint", { name })}
        error={errors.of("client")}
        errorPrefix={errorPrefix}
        defaultValue={content.client}
        options={[
          { value: "", label: t("client.own", { name }) },
          ...clients.map((client) => ({
            value: client.slug,
            label: t("client.known", { client: client.name }),
            description: (
              <RecordText locale={locale} controller={controller}>
                {client.concerns}
              </RecordText>
            ),
          })),
          {
            value: "other",
            label: t("client.other"),
            whenChecked: (
              <Field
                name="clientName"
                label={t("client.name")}
                hint={t("client.nameHint")}
                defaultValue={content.clientName}
                autoComplete="off"
                error={errors.of("clientName")}
                errorPrefix={errorPrefix}
              />
            ),
          },
        ]}
      />
    </>
  );
}
