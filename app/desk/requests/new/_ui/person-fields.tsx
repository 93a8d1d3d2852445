import { countriesByName } from "@/app/_portal/country-names";
import { Field } from "@/app/_ui/field";
import { RadioGroup } from "@/app/_ui/radio-group";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { residenceCountries } from "@/lib/requests/residence-countries";
import { fieldProps, type RecordFormProps } from "./record-form-props";

/** Who asks, for whom, and by what the person is known. */
export function PersonFields(form: RecordFormProps) {
  const { controller, values, words } = form;
  const { content } = values;
  const { t, locale } = words;
  const optional = (label: string) => `${label} ${t("record.optional")}`;
  return (
    <>
      <div className="group/who grid grid-cols-1 gap-6">
        <RadioGroup
          {...fieldProps(form, "requester", content.requester || "self")}
          label={t("record.requester")}
          labelSize="normal"
          options={controller.requesters.map((value) => ({ value, label: t(`who.role.${value}`) }))}
        />
        {/* The first choice, which has the group's id, is the person themselves. */}
        <div className="grid grid-cols-1 gap-6 group-has-[#requester:checked]/who:hidden">
          <Field
            {...fieldProps(form, "representativeName", content.representativeName)}
            label={t("record.representativeName")}
            autoComplete="off"
            spellCheck={false}
          />
          <TextArea
            {...fieldProps(form, "mandate", content.mandate)}
            label={optional(t("record.mandate"))}
            rows={2}
          />
          <Field
            {...fieldProps(form, "claimedEmail", content.claimedEmail)}
            type="email"
            label={optional(t("record.claimedEmail"))}
            autoComplete="off"
            spellCheck={false}
          />
        </div>
      </div>
      <Field
        {...fieldProps(form, "name", content.name)}
        label={t("record.name")}
        autoComplete="off"
        spellCheck={false}
      />
      <Field
        {...fieldProps(form, "email", content.email)}
        type="email"
        label={optional(t("record.email"))}
        hint={t("record.emailHint")}
        autoComplete="off"
        spellCheck={false}
      />
      {controller.identifiers.map(({ slug, label }) => (
        <Field
          key={slug}
          {...fieldProps(form, `identifier.${slug}`, content.identifiers[slug])}
          label={optional(label)}
          hint={t("record.identifiersHint")}
          autoComplete="off"
          spellCheck={false}
          width="medium"
        />
      ))}
      <Select
        {...fieldProps(form, "residenceCountry", content.residenceCountry)}
        label={optional(t("record.country"))}
        none={t("record.countryNone")}
        options={countriesByName(locale, residenceCountries)}
        width="medium"
      />
    </>
  );
}
