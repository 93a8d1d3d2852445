import { acceptedFiles } from "@/app/_portal/file-problem";
import { DateField } from "@/app/_ui/date-field";
import { controlClass, describedBy, Field, FieldFrame } from "@/app/_ui/field";
import { formatByteCount } from "@/app/_ui/format-byte-count";
import { RadioGroup } from "@/app/_ui/radio-group";
import { recordedChannels } from "@/db/schema/enums";
import { localDate } from "@/lib/deadlines/plain-date";
import { maxFileBytes, maxFiles, maxTotalBytes } from "@/lib/files/file-limits";

import { fieldProps, type RecordFormProps } from "./record-form-props";

/** By which way it came and when, and what it came in. */
export function ArrivalFields(form: RecordFormProps & { again: boolean }) {
  const { controller, values, words } = form;
  const { t, locale } = words;
  const today = localDate(new Date(), controller.timeZone);
  const file = {
    label: t("record.files"),
    hint: t("record.filesHint", {
      count: String(maxFiles),
      size: formatByteCount(locale, maxFileBytes),
      total: formatByteCount(locale, maxTotalBytes),
    }),
  };
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
      <FieldFrame id="file" {...file}>
        <input
          id="file"
          name="file"
          type="file"
          multiple
          accept={acceptedFiles}
          aria-describedby={describedBy("file", file)}
          className={`${controlClass(null)} min-h-11`}
        />
      </FieldFrame>
      {form.again ? <p className="text-muted">{t("record.filesAgain")}</p> : null}
    </>
  );
}
