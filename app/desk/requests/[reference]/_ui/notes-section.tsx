import { Section } from "@/app/_ui/heading";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { notesPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { formatInstant } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { Seen } from "./seen";
import type { WorkForm } from "./work-errors";

interface Props {
  readonly request: RequestDetails;
  readonly form: WorkForm;
  readonly words: Wording;
}

/** What colleagues noted for each other about the request, and a form for one more. */
export function NotesSection({ request, form, words }: Props) {
  const { t, locale } = words;
  const { notes, controller, can } = request;
  if (notes.length === 0 && !can.note) return null;
  return (
    <Section id="notes" title={t("notes.title")}>
      <p className="max-w-prose text-muted">{t("notes.intro")}</p>
      {notes.length === 0 ? <p>{t("notes.none")}</p> : null}
      <ol className="grid gap-4 empty:hidden">
        {notes.map(({ id, who, text, writtenAt }) => (
          <li key={id} className="max-w-prose border-l-4 border-line pl-4">
            <p className="text-sm text-muted">
              <span className="font-semibold">{who}</span>
              {" · "}
              <time dateTime={writtenAt.toISOString()}>
                {formatInstant(locale, writtenAt, controller.timeZone)}
              </time>
            </p>
            <p className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
          </li>
        ))}
      </ol>
      {can.note ? <NoteForm request={request} form={form} words={words} /> : null}
    </Section>
  );
}

function NoteForm({ request, form: { name, typed, errors }, words: { t } }: Props) {
  return (
    <form method="post" action={notesPath(request.reference)} noValidate className="grid max-w-prose gap-4">
      <Seen />
      <input type="hidden" name="form" value={name} />
      <TextArea
        name="text"
        id={`${name}-text`}
        label={t("notes.text")}
        hint={t("notes.textHint")}
        error={errors["text"]}
        errorPrefix={t("layout.error")}
        defaultValue={typed["text"]}
        rows={3}
      />
      <div>
        <SubmitButton variant="secondary" pendingLabel={t("notes.saving")}>
          {t("notes.save")}
        </SubmitButton>
      </div>
    </form>
  );
}
