import { DateField } from "@/app/_ui/date-field";
import { Field } from "@/app/_ui/field";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextLink } from "@/app/_ui/text-link";
import { auditPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import { type AuditFilter, auditQuery } from "@/lib/audit/audit-filter";
import type { AuditChoices } from "@/lib/audit/audit-scope";
import { auditThemes, typesOf } from "@/lib/audit/event-themes";

/** What to look for. The choice stands in the address: kinds, ids, references and days, never a name. */
export function AuditFilterForm({
  filter,
  choices,
  t,
}: {
  filter: AuditFilter;
  choices: AuditChoices;
  t: DeskWords;
}) {
  const { people, mayReadRequests } = choices;
  const themes = auditThemes.filter((theme) => mayReadRequests || typesOf(theme).staff.length > 0);
  const filtered = auditQuery({ ...filter, after: undefined }) !== "";
  return (
    <form
      method="get"
      action={auditPath}
      aria-label={t("audit.filterTitle")}
      className="grid items-end gap-4 rounded-md border border-line bg-panel p-4 sm:grid-cols-2 lg:grid-cols-3"
    >
      <Select
        name="theme"
        none={t("audit.allThemes")}
        label={t("audit.theme")}
        options={themes.map((value) => ({ value, label: t(`audit.themes.${value}`) }))}
        defaultValue={filter.theme}
      />
      <Select
        name="person"
        none={t("audit.allPeople")}
        label={t("audit.person")}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={filter.person}
      />
      {mayReadRequests ? (
        <Field
          name="reference"
          autoComplete="off"
          spellCheck={false}
          label={t("audit.reference")}
          defaultValue={filter.reference}
        />
      ) : null}
      <DateField name="from" label={t("audit.from")} defaultValue={filter.from} />
      <DateField name="to" label={t("audit.to")} defaultValue={filter.to} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton pendingLabel={t("audit.showing")}>{t("audit.show")}</SubmitButton>
        {filtered ? <TextLink href={auditPath}>{t("audit.clear")}</TextLink> : null}
      </div>
    </form>
  );
}
