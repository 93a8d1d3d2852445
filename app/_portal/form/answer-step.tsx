import type { StepProps } from "@/app/_portal/form/step-props";
import { RadioGroup } from "@/app/_ui/radio-group";
import { TextArea } from "@/app/_ui/text-area";
import { answerWays } from "@/db/schema/enums";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** The language and the way of the answer (Art. 12(1), 12(3)). A postal address is asked only for a letter on paper. */
export function AnswerStep({ locale, content, errors }: StepProps) {
  const t = translator(locale, "portal");
  const errorPrefix = t("problem.errorPrefix");
  const email = content.email.trim();
  const hints = {
    online: t("reply.wayHint.online"),
    email: email ? t("reply.wayHint.email", { email }) : t("reply.wayHint.emailUnknown"),
    post: t("reply.wayHint.post"),
  };
  const address = (
    <TextArea
      name="postalAddress"
      label={t("reply.address")}
      hint={t("reply.addressHint")}
      defaultValue={content.postalAddress}
      autoComplete="street-address"
      error={errors.of("postalAddress")}
      errorPrefix={errorPrefix}
    />
  );
  return (
    <>
      <RadioGroup
        name="language"
        label={t("reply.language")}
        error={errors.of("language")}
        errorPrefix={errorPrefix}
        defaultValue={content.language || locale}
        layout="row"
        options={locales.map((language) => ({
          value: language,
          label: <span lang={language}>{translator(language, "portal")("frame.languageName")}</span>,
        }))}
      />
      <RadioGroup
        name="answerWay"
        label={t("reply.way")}
        error={errors.of("answerWay")}
        errorPrefix={errorPrefix}
        defaultValue={content.answerWay || "online"}
        options={answerWays.map((way) => ({
          value: way,
          label: t(`reply.ways.${way}`),
          description: hints[way],
          whenChecked: way === "post" ? address : null,
        }))}
      />
    </>
  );
}
