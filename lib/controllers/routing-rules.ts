import type { Report } from "./place-rules";
import type { RecordOutline } from "./record-outline";

/** What a processor owes its clients' people, and that the work routed is work that exists. */
export function checkProcessing(record: RecordOutline, report: Report): void {
  const { role } = record.controller;
  if ((role === "processor" || role === "both") && record.processorNote === undefined)
    report(
      ["processorNote"],
      `is missing: the role is "${role}", and people are told who answers for what is processed for clients`,
    );
  if (role === "controller" && record.clients.length > 0)
    report(["clients"], 'has no place: the role is "controller"');
  checkRouting(record, report);
}

function checkRouting(record: RecordOutline, report: Report): void {
  const known = {
    rights: record.rights.map(({ right }) => right),
    systems: record.systems.map(({ slug }) => slug),
  };
  for (const [index, entry] of record.routing.entries())
    for (const list of ["rights", "systems"] as const)
      for (const [at, name] of entry[list].entries())
        if (name !== "" && !known[list].includes(name))
          report(
            ["routing", index, list, at],
            `"${name}" is not among the ${list}${list === "rights" ? " offered" : ""}: ${known[list].join(", ") || "none"}`,
          );
}
