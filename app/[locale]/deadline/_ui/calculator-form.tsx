import { Button } from "@/app/_ui/button";
import { DateField } from "@/app/_ui/date-field";
import type { FieldTexts } from "@/app/_ui/field";
import { Select, type SelectOption } from "@/app/_ui/select";
import { TextLink } from "@/app/_ui/text-link";
import { deadlineKinds } from "@/lib/deadlines/regime";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { FieldName, FormProps } from "./deadline-form";
import { EventFields } from "./event-fields";
import { lawGroups, placeGroups } from "./laws";
import { TimeField } from "./time-field";
import { exampleZone } from "./word-faults";
import { ZoneField } from "./zone-field";

/** Everything that a date is counted from. GET: the answer has an address that can be handed on. */
export function CalculatorForm({ locale, fields, errorOf }: FormProps) {
  const t = translator(locale, "portal");
  const common = (
    name: FieldName,
    label: string,
    hint?: string,
  ): FieldTexts & { name: FieldName; defaultValue: string } => ({
    name,
    label,
    hint,
    defaultValue: fields[name],
    error: errorOf(name),
    errorPrefix: t("problem.errorPrefix"),
  });
  return (
    <form action={`/${locale}/deadline`} noValidate className="mt-8 grid grid-cols-1 gap-6">
      <Select
        {...common("law", t("calculator.law"), t("calculator.lawHint"))}
        none={t("calculator.none")}
        groups={lawGroups(locale)}
      />
      <Select
        {...common("country", t("calculator.country"), t("calculator.countryHint"))}
        none={t("calculator.none")}
        groups={placeGroups(locale)}
      />
      <Select {...common("kind", t("calculator.kind"))} options={kindOptions(locale)} />
      <DateField {...common("received", t("calculator.received"), t("calculator.receivedHint"))} />
      <TimeField {...common("time", t("calculator.time"), t("calculator.timeHint"))} />
      <ZoneField
        {...common("zone", t("calculator.zone"), t("calculator.zoneHint", { example: exampleZone }))}
      />
      <EventFields locale={locale} fields={fields} errorOf={errorOf} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button type="submit">{t("calculator.button")}</Button>
        <TextLink href={`/${locale}/deadline`}>{t("calculator.clear")}</TextLink>
      </div>
    </form>
  );
}

/** The answer to a request comes first: the empty choice means it. */
function kindOptions(locale: Locale): SelectOption[] {
  const t = translator(locale, "portal");
  return deadlineKinds.map((kind) => ({
    value: kind === "response" ? "" : kind,
    label: t(`calculator.kinds.${kind}`),
  }));
}
