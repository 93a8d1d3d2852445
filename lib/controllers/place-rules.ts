import type { CategoryOutline, RecordOutline } from "./record-outline";

type Path = readonly (string | number)[];
export type Report = (path: Path, message: string) => void;

/**
 * The references of a record that lead to a system, a category or a column: retention events, the retentions that they
 * start, and what automated decisions use.
 */
export function checkPlaces(record: RecordOutline, report: Report): void {
  for (const [index, event] of record.retentionEvents.entries()) {
    const here = ["retentionEvents", index];
    const category = findCategory(record, event, here, report);
    if (category && event.field !== "") checkField(category, event.field, [...here, "field"], report);
  }
  for (const [index, { uses }] of record.automatedDecisions.entries())
    for (const [at, place] of uses.entries())
      findCategory(record, place, ["automatedDecisions", index, "uses", at], report);
  checkStarts(record, report);
}

/** Says which half of the name leads nowhere; an empty one is already reported as missing. */
function findCategory(
  record: RecordOutline,
  place: { readonly system: string; readonly category: string },
  path: Path,
  report: Report,
): CategoryOutline | null {
  if (place.system === "" || place.category === "") return null;
  const slugs = record.systems.map(({ slug }) => slug);
  const system = record.systems.find(({ slug }) => slug === place.system);
  if (!system) {
    report([...path, "system"], `"${place.system}" is not among the systems: ${slugs.join(", ") || "none"}`);
    return null;
  }
  const category = system.categories.find(({ slug }) => slug === place.category);
  if (category) return category;
  const known = system.categories.map(({ slug }) => slug).join(", ") || "none";
  report(
    [...path, "category"],
    `"${place.category}" is not among the categories of ${place.system}: ${known}`,
  );
  return null;
}

/** Of a column that does not leave in clear, an extract holds only whether there is a value. */
function checkField(category: CategoryOutline, column: string, path: Path, report: Report): void {
  const field = category.fields[column];
  if (field === undefined)
    report(
      path,
      `"${column}" is not among the fields of ${category.slug}: ${Object.keys(category.fields).join(", ") || "none"}`,
    );
  else if (field.export !== "clear" && field.export !== "")
    report(path, `"${column}" is ${field.export}: no date can be read from it`);
}

function checkStarts(record: RecordOutline, report: Report): void {
  const events = record.retentionEvents.map(({ slug }) => slug);
  for (const [s, system] of record.systems.entries())
    for (const [c, { retention }] of system.categories.entries())
      if (retention.start !== "" && !events.includes(retention.start))
        report(
          ["systems", s, "categories", c, "retention", "start"],
          `"${retention.start}" is not among the retention events: ${events.join(", ") || "none"}`,
        );
}
