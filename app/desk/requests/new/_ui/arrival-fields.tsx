import { DateField } from "@/app/_ui/date-field";
import { Field } from "@/app/_ui/field";
import { RadioGroup } from "@/app/_ui/radio-group";
import { recordedChannels } from "@/db/schema/enums";
import { localDate } from "@/lib/deadlines/plain-date";
import { fieldProps, type RecordFormProps } from "./record-form-props";

/** By which way it came and when. */
export function ArrivalFields(form: RecordFormProps) {
  const { controller, values, words } = form;
  const { t } = words;
  const today = localDate(new Date(), controller.timeZone);
  return (
    <>
      <RadioGroup
        {...fieldProps(form, "channel", values.channel)}
        label={t("record.channel")}
        labelSize="normal"
        options={recordedChannels.map((value) => ({ value, label: t(`who.channel.${value}`) }))}
      />
      <DateField
        {...fieldProps(form, "receivedOn", values.receivedOn || today)}
        label={t("record.receivedOn")}
        hint={t("record.receivedOnHint")}
        max={today}
      />
      <Field
        {...fieldProps(form, "receivedTime", values.receivedTime)}
        label={`${t("record.receivedTime")} ${t("record.optional")}`}
        hint={t("record.receivedTimeHint")}
        autoComplete="off"
        width="short"
      />
    </>
  );
}
