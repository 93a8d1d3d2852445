import { Optional } from "@/app/_portal/form/optional";
import type { StepProps } from "@/app/_portal/form/step-props";
import { Field } from "@/app/_ui/field";
import { RadioGroup } from "@/app/_ui/radio-group";
import { TextArea } from "@/app/_ui/text-area";
import type { RequesterRole } from "@/db/schema/enums";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { proofsOf } from "@/lib/requests/requesters";

/** Who asks: the person that the data is about, or somebody who may act for them and can show it. */
export function WhoStep(props: StepProps) {
  const { locale, controller, content, errors } = props;
  const t = translator(locale, "portal");
  return (
    <div className="group/who grid grid-cols-1 gap-8">
      <RadioGroup
        name="requester"
        label={t("requester.question")}
        error={errors.of("requester")}
        errorPrefix={t("problem.errorPrefix")}
        defaultValue={content.requester || "self"}
        options={controller.requesters.map((role) => ({
          value: role,
          label: t(`requester.role.${role}`),
          description: t(`requester.roleHint.${role}`),
          whenChecked:
            proofsOf(role).length > 0 ? (
              <div className="grid grid-cols-1 gap-2">
                <p>{t("requester.proofs")}</p>
                <ProofList locale={locale} role={role} name={controller.name} />
                <p>{t("requester.proofsLater")}</p>
              </div>
            ) : null,
        }))}
      />
      {/* The first choice, which has the group's id, is the person themselves. */}
      <div className="group-has-[#requester:checked]/who:hidden">
        <RepresentativeFields {...props} />
      </div>
    </div>
  );
}

/** The documents that a role needs, each with what it is. */
export function ProofList({ locale, role, name }: { locale: Locale; role: RequesterRole; name: string }) {
  const t = translator(locale, "portal");
  return (
    <ul className="ml-5 grid list-disc gap-1">
      {proofsOf(role).map((proof) => (
        <li key={proof}>{t(`requester.proof.${proof}`, { name })}</li>
      ))}
    </ul>
  );
}

function RepresentativeFields({ locale, controller, content, errors }: StepProps) {
  const t = translator(locale, "portal");
  const errorPrefix = t("problem.errorPrefix");
  return (
    <fieldset>
      <legend className="text-xl font-bold">{t("requester.other")}</legend>
      <p className="mt-1">{t("requester.otherText")}</p>
      <div className="mt-5 grid grid-cols-1 gap-6">
        <Field
          name="representativeName"
          label={t("requester.name")}
          defaultValue={content.representativeName}
          autoComplete="name"
          spellCheck={false}
          error={errors.of("representativeName")}
          errorPrefix={errorPrefix}
        />
        <TextArea
          name="mandate"
          label={t("requester.mandate")}
          hint={t("requester.mandateHint")}
          defaultValue={content.mandate}
          rows={3}
          error={errors.of("mandate")}
          errorPrefix={errorPrefix}
        />
        <Field
          name="claimedEmail"
          type="email"
          label={<Optional locale={locale}>{t("requester.claimedEmail")}</Optional>}
          hint={t("requester.claimedEmailHint", { name: controller.name })}
          defaultValue={content.claimedEmail}
          autoComplete="off"
          spellCheck={false}
          error={errors.of("claimedEmail")}
          errorPrefix={errorPrefix}
        />
      </div>
    </fieldset>
  );
}
