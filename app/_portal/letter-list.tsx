import { TextLink } from "@/app/_ui/text-link";
import type { Locale } from "@/lib/i18n/locales";
import { formatInstant, translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";

const forms = [
  { form: "html", label: "letters.read" },
  { form: "pdf", label: "letters.pdf" },
  { form: "txt", label: "letters.text" },
] as const;

/** Letters as they were sent, each to read on the screen, to print, or as plain text. */
export function LetterList({
  locale,
  letters,
  timeZone,
}: {
  locale: Locale;
  letters: OwnRequest["letters"];
  timeZone: string;
}) {
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  return (
    <ul className="grid grid-cols-1 gap-3">
      {letters.map(({ id, kind, language, sentAt }) => {
        const date = formatInstant(locale, sentAt, timeZone);
        const about = t("letters.of", { kind: terms(`letterKind.${kind}`), date });
        return (
          <li key={id} className="rounded-md border border-line px-5 py-3">
            <h3 className="text-xl font-bold">{terms(`letterKind.${kind}`)}</h3>
            <p className="text-muted">
              {t("letters.sent", { date, language: terms(`language.${language}`) })}
            </p>
            <ul className="flex flex-wrap gap-x-6 print:hidden">
              {forms.map(({ form, label }) => (
                <li key={form} className="inline-flex min-h-11 items-center">
                  <TextLink href={`/${locale}/track/letters/${id}/${form}`} hrefLang={language}>
                    {t(label)}
                    <span className="sr-only"> {about}</span>
                  </TextLink>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
