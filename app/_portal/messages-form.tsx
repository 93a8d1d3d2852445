import { FileField } from "@/app/_portal/file-field";
import { type MessageProblem, wordMessageProblem } from "@/app/_portal/messages-outcome";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** Writing a message, with files. After a refusal the text is there again; a browser gives no file back. */
export function MessagesForm({
  locale,
  problem,
  typed,
}: {
  locale: Locale;
  problem: MessageProblem | null;
  typed: string;
}) {
  const t = translator(locale, "portal");
  const refusal = problem && wordMessageProblem(locale, problem);
  const errorOf = (field: "text" | "file") => (refusal?.fieldId === field ? refusal.text : undefined);
  return (
    <form
      method="post"
      action={`/${locale}/track/messages/send`}
      encType="multipart/form-data"
      noValidate
      className="grid grid-cols-1 gap-5"
    >
      {refusal ? <p>{t("messages.again")}</p> : null}
      <TextArea
        name="text"
        rows={8}
        label={t("messages.text")}
        hint={t("messages.textHint")}
        error={errorOf("text")}
        errorPrefix={t("problem.errorPrefix")}
        defaultValue={typed}
      />
      <FileField locale={locale} error={errorOf("file")} />
      <div>
        <SubmitButton pendingLabel={t("messages.sending")}>{t("messages.send")}</SubmitButton>
      </div>
    </form>
  );
}
