import { RecordText } from "@/app/_portal/record-text";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { PortalController } from "@/lib/requests/portal-view";

/** What can be asked for, each with what the organisation says about it and a link that ticks it on the form. */
export function RightLinks({
  locale,
  controller,
  form,
}: {
  locale: Locale;
  controller: PortalController;
  form: string;
}) {
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  return (
    <ul className="divide-y divide-line border-y border-line">
      {controller.rights.map((right) => {
        const note = controller.rightNotes[right];
        return (
          <li key={right} className="py-3">
            <a
              href={`${form}?right=${right}`}
              className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4 hover:text-accent-hover"
            >
              {terms(`right.${right}`)}
            </a>
            <p>{t(`rightText.${right}`, { article: terms(`rightArticle.${right}`) })}</p>
            {note ? (
              <p className="mt-1 text-muted">
                <RecordText locale={locale} controller={controller}>
                  {note}
                </RecordText>
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
