import { CopyButton } from "@/app/_ui/copy-button";
import { controlClass } from "@/app/_ui/field";
import { Section } from "@/app/_ui/heading";
import { TextLink } from "@/app/_ui/text-link";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** The prepared text: to copy or to save, and to complete elsewhere. Nothing is sent from here. */
export function ComplaintTextSection({ locale, text }: { locale: Locale; text: string }) {
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  const file = `/${locale}/track/complaint/complaint.txt`;
  return (
    <Section id="text" title={t("complaint.text")}>
      <p>{t("complaint.textAbout")}</p>
      <div>
        <label htmlFor="complaint" className="block font-semibold">
          {t("complaint.textLabel")}
        </label>
        <textarea
          id="complaint"
          rows={24}
          readOnly
          defaultValue={text}
          spellCheck={false}
          className={controlClass(null)}
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
        <CopyButton text={text} label={t("complaint.copy")} doneLabel={t("complaint.copied")} />
        <TextLink href={file}>{t("complaint.save")}</TextLink>
      </div>
      <div className="print:hidden">
        <p>{t("complaint.languages")}</p>
        <ul className="flex flex-wrap gap-x-6">
          {locales
            .filter((language) => language !== locale)
            .map((language) => (
              <li key={language} className="inline-flex min-h-11 items-center">
                <TextLink href={`${file}?language=${language}`} hrefLang={language}>
                  {terms(`language.${language}`)} (.txt)
                </TextLink>
              </li>
            ))}
        </ul>
      </div>
    </Section>
  );
}
