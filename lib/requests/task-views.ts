import { exportableFields } from "@/lib/controllers/exportable-fields";
import { inLanguage } from "@/lib/controllers/localised";
import type { SystemRecord } from "@/lib/controllers/record-schema";
import type { Locale } from "@/lib/i18n/locales";
import { provenIdentifiers } from "@/lib/identity/proven-identifiers";
import type { TaskView } from "@/lib/requests/desk-view";
import type { RequestCase, TaskRow } from "@/lib/requests/load-case";
import { open } from "@/lib/vault/seal";

/** The tasks of a request for the desk, in the record's order of systems, searches before what is carried out. */
export const taskViews = (about: RequestCase, locale: Locale): TaskView[] =>
  about.record.systems.flatMap((system) =>
    about.tasks
      .filter((task) => task.system === system.slug)
      .sort((a, b) => Number(a.kind === "carry-out") - Number(b.kind === "carry-out"))
      .map((task) => taskView(about, system, task, locale)),
  );

function taskView(about: RequestCase, system: SystemRecord, task: TaskRow, locale: Locale): TaskView {
  const { key, record } = about;
  const { defaultLocale } = record.controller;
  const accounts = task.match ? open(key, "match", task.match) : [];
  const proven = provenIdentifiers(about.row, key, about.identityChecks);
  return {
    id: task.id,
    kind: task.kind,
    right: task.right,
    system: task.system,
    title: inLanguage(system.title, locale, defaultLocale),
    manual: system.connector.kind === "manual",
    status: task.status,
    outcome: task.outcome,
    note: task.note ? open(key, "note", task.note) : null,
    errorCode: task.errorCode,
    accounts: accounts.map((account) => ({ ...account, proven: account.by.some((slug) => slug in proven) })),
    extracts: system.categories.flatMap((category) => {
      const file = about.extracts.find((one) => one.taskId === task.id && one.category === category.slug);
      if (!file) return [];
      return [
        {
          category: category.slug,
          title: inLanguage(category.title, locale, defaultLocale),
          rowCount: file.rowCount,
          portable: exportableFields(category, "portability").length > 0,
          review: exportableFields(category, "access").some(({ field }) => field.review),
        },
      ];
    }),
  };
}
