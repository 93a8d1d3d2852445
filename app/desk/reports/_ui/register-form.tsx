import { Button } from "@/app/_ui/button";
import { Section } from "@/app/_ui/heading";
import { Select } from "@/app/_ui/select";
import { reportsPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { Report } from "@/lib/reports/report";

/** The Art. 5(2) file of the period on the page, of one controller. */
export function RegisterForm({
  months,
  choices,
  chosen,
  t,
}: {
  months: Report["months"];
  choices: Report["choices"];
  chosen: string | undefined;
  t: DeskWords;
}) {
  const [only] = choices;
  return (
    <Section id="file" title={t("reports.file")}>
      <p className="max-w-3xl">{t("reports.fileLead")}</p>
      <p className="max-w-3xl text-muted">{t("reports.fileWait")}</p>
      <form
        method="get"
        action={`${reportsPath}/evidence`}
        className="flex flex-wrap items-end gap-x-6 gap-y-4"
      >
        <input type="hidden" name="from" value={months.from} />
        <input type="hidden" name="to" value={months.to} />
        {choices.length > 1 ? (
          <Select
            name="controller"
            id="file-controller"
            label={t("reports.fileController")}
            options={choices.map(({ slug, name }) => ({ value: slug, label: name }))}
            defaultValue={chosen}
          />
        ) : (
          <input type="hidden" name="controller" value={only?.slug ?? ""} />
        )}
        <Button type="submit" variant="secondary">
          {t("reports.fileButton")}
        </Button>
      </form>
    </Section>
  );
}
