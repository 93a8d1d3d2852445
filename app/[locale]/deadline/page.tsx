import { type Query, requireLocale } from "@/app/_portal/page-params";
import { PortalPage } from "@/app/_portal/portal-page";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { PageTitle, Section } from "@/app/_ui/heading";
import { translator } from "@/lib/i18n/translator";
import { CalculatorForm } from "./_ui/calculator-form";
import { countDeadline } from "./_ui/count-deadline";
import { emptyFields, queryOf, readFields } from "./_ui/deadline-form";
import { DeadlineResult } from "./_ui/deadline-result";
import { Example } from "./_ui/example";
import { wordFault } from "./_ui/word-faults";

/** Anyone counts a legal date here: nothing personal is asked, so the question stands in the address and can be shared. */
export default async function DeadlinePage({
  params,
  searchParams,
}: {
  params: Promise<{ locale: string }>;
  searchParams: Query;
}) {
  const locale = await requireLocale((await params).locale);
  const t = translator(locale, "portal");
  const fields = readFields(await searchParams);
  const counted = fields && countDeadline(fields);
  const errors =
    fields && counted && !counted.ok
      ? counted.faults.map((fault) => ({
          fieldId: fault.field,
          text: wordFault(locale, fault, { law: counted.law, kind: fields.kind }),
        }))
      : [];
  return (
    <PortalPage
      locale={locale}
      path={fields ? `/deadline?${queryOf(fields)}` : "/deadline"}
      title={t("calculator.title")}
      failed={errors.length > 0}
    >
      {errors.length > 0 ? <ErrorSummary title={t("problem.title")} errors={errors} /> : null}
      <PageTitle>{t("calculator.title")}</PageTitle>
      <p className="mt-4 text-xl text-muted">{t("calculator.lead")}</p>
      {counted?.ok ? <DeadlineResult locale={locale} answer={counted} /> : null}
      {fields ? null : <Example locale={locale} />}
      <Section title={t(counted?.ok ? "calculator.again" : "calculator.form")}>
        <CalculatorForm
          locale={locale}
          fields={fields ?? emptyFields}
          errorOf={(field) => errors.find(({ fieldId }) => fieldId === field)?.text}
        />
      </Section>
    </PortalPage>
  );
}
