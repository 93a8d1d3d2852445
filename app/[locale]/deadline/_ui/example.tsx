import { Section } from "@/app/_ui/heading";
import { TextLink } from "@/app/_ui/text-link";
import { dateInWords } from "@/lib/deadlines/date-words";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { countDeadline } from "./count-deadline";
import { queryOf, readFields } from "./deadline-form";
import { StepList } from "./step-list";

/** A month that has no 31st, and a last day on a Sunday: both ends of the rule in one example. */
const example = { law: "eu-gdpr", country: "FR", received: "2027-01-31" };

/** What the page does, before anything was asked. */
export function Example({ locale }: { locale: Locale }) {
  const t = translator(locale, "portal");
  const fields = readFields(example);
  const counted = fields && countDeadline(fields);
  if (!fields || !counted?.ok) return null;
  const { dueOn, steps } = counted.deadline;
  return (
    <Section title={t("calculator.example")}>
      <p>{t("calculator.exampleText", { date: dateInWords(locale, dueOn, true) })}</p>
      <StepList locale={locale} steps={steps} />
      <p>
        <TextLink href={`/${locale}/deadline?${queryOf(fields)}`}>{t("calculator.exampleLink")}</TextLink>
      </p>
    </Section>
  );
}
