import type { z } from "zod";
import type { Right } from "@/db/schema/enums";
import { effectiveBases } from "@/lib/rights/effective-bases";
import { isPortable } from "@/lib/rights/is-portable";
import { type LegalBasis, legalBases, provenances } from "@/lib/rights/legal-bases";
import { onlyAsksForPresence } from "./check-statement";
import { checkPlaces, type Report } from "./place-rules";
import {
  type CategoryOutline,
  outlineRecord,
  type RecordOutline,
  type SystemOutline,
} from "./record-outline";
import { emailIdentifier } from "./record-parts";
import { checkProcessing } from "./routing-rules";
import { checkVerification } from "./verification-rules";

type Path = Parameters<Report>[0];

/**
 * The rules of a record that no single entry can see: names that are taken once, references that lead somewhere,
 * statements where a connector reads and none where people do, rights that bear on something. It also runs on a file
 * whose parts are malformed, so that all mistakes come out together.
 */
export function reportRecordProblems(value: unknown, context: z.RefinementCtx): void {
  const record = outlineRecord(value);
  if (record === null) return;
  const report: Report = (path, message) => context.addIssue({ code: "custom", path: [...path], message });
  checkNames(record, report);
  checkReferences(record, report);
  checkPlaces(record, report);
  checkRights(record, report);
  checkVerification(record, report);
  checkProcessing(record, report);
  for (const [index, system] of record.systems.entries()) checkSystem(system, ["systems", index], report);
}

function checkNames(record: RecordOutline, report: Report): void {
  const once = (list: string, names: readonly string[]) =>
    reportTaken(names, (index, name) => report([list, index], name));
  const { locales, defaultLocale } = record.controller;
  reportTaken(locales, (index, message) => report(["controller", "locales", index], message));
  if (!locales.includes(defaultLocale))
    report(["controller", "defaultLocale"], `"${defaultLocale}" is not among the languages offered`);
  once(
    "rights",
    record.rights.map(({ right }) => right),
  );
  once(
    "identifiers",
    record.identifiers.map(({ slug }) => slug),
  );
  once(
    "clients",
    record.clients.map(({ slug }) => slug),
  );
  once(
    "automatedDecisions",
    record.automatedDecisions.map(({ slug }) => slug),
  );
  once(
    "recipients",
    record.recipients.map(({ slug }) => slug),
  );
  once(
    "retentionEvents",
    record.retentionEvents.map(({ slug }) => slug),
  );
  once(
    "systems",
    record.systems.map(({ slug }) => slug),
  );
  for (const [index, { slug }] of record.identifiers.entries())
    if (slug === emailIdentifier)
      report(
        ["identifiers", index, "slug"],
        "the portal always asks and proves the e-mail address itself: take this entry out",
      );
}

function reportTaken(names: readonly string[], report: (index: number, message: string) => void): void {
  for (const [index, name] of names.entries())
    if (name !== "" && names.indexOf(name) < index) report(index, `"${name}" is already taken above`);
}

function checkReferences(record: RecordOutline, report: Report): void {
  const recipients = record.recipients.map(({ slug }) => slug);
  const identifiers = [emailIdentifier, ...record.identifiers.map(({ slug }) => slug)];
  const among = (names: readonly string[], name: string, path: Path, list: string) => {
    if (name !== "" && !names.includes(name))
      report(path, `"${name}" is not among the ${list}: ${names.join(", ") || "none"}`);
  };
  for (const [index, { recipient }] of record.transfers.entries())
    among(recipients, recipient, ["transfers", index, "recipient"], "recipients");
  for (const [s, system] of record.systems.entries()) {
    for (const [m, { identifier }] of system.match.entries())
      among(identifiers, identifier, ["systems", s, "match", m, "identifier"], "identifiers");
    for (const [c, category] of system.categories.entries())
      for (const [r, recipient] of category.recipients.entries())
        among(recipients, recipient, ["systems", s, "categories", c, "recipients", r], "recipients");
  }
}

function checkSystem(system: SystemOutline, path: Path, report: Report): void {
  const { kind } = system.connector;
  if (kind === "") return;
  const manual = kind === "manual";
  if (manual && system.match.length > 0)
    report([...path, "match"], "has no place in a manual system: people search it");
  if (!manual && system.match.length === 0)
    report([...path, "match"], "needs at least one way to find the subject");
  reportTaken(
    system.categories.map(({ slug }) => slug),
    (index, message) => report([...path, "categories", index, "slug"], message),
  );
  for (const [index, category] of system.categories.entries()) {
    const here = [...path, "categories", index];
    if (manual) {
      if (category.statement !== undefined)
        report([...here, "statement"], "has no place in a manual system: people search it");
      continue;
    }
    if (Object.keys(category.fields).length === 0)
      report([...here, "fields"], "is empty: a column that is not listed never leaves");
    if (category.statement === undefined)
      report([...here, "statement"], "is missing: the connector has nothing to read");
    else checkSecrets(category, category.statement, here, report);
  }
}

function checkSecrets(category: CategoryOutline, statement: string, path: Path, report: Report): void {
  for (const [column, field] of Object.entries(category.fields)) {
    if (field.reason !== "secret" || field.export !== "withheld" || onlyAsksForPresence(statement, column))
      continue;
    const only = `ask only "${column} is not null as ${column}", or leave it out`;
    report([...path, "statement"], `reads the secret column ${column}: ${only}`);
  }
}

/** A right that the record offers must bear on something in it, or say in its note why it is offered all the same. */
function checkRights(record: RecordOutline, report: Report): void {
  const categories = record.systems.flatMap((system) => system.categories);
  for (const [index, { right, note }] of record.rights.entries()) {
    const needs = bearsOn[right as Right];
    if (needs === undefined || note !== undefined || needs.holds(categories, record)) continue;
    report(
      ["rights", index],
      `"${right}" is offered but bears on nothing: it needs ${needs.what}, or a note that says why`,
    );
  }
}

interface Bearing {
  readonly what: string;
  readonly holds: (categories: readonly CategoryOutline[], record: RecordOutline) => boolean;
}

/** The category's bases as the rights read them; a word that is no basis is reported elsewhere. */
const basesOf = ({ legalBases: stated, specialCategory }: CategoryOutline) =>
  effectiveBases({
    legalBases: legalBases
      .filter((known) => stated.some(({ basis }) => basis === known))
      .map((basis) => ({ basis })),
    specialCategory,
  });

const onBasis = (...bases: readonly LegalBasis[]): Bearing => ({
  what: `a category on the basis ${bases.join(" or ")}`,
  holds: (categories) =>
    categories.some((category) => basesOf(category).some(({ basis }) => bases.includes(basis))),
});

const always: Bearing = { what: "a category", holds: (categories) => categories.length > 0 };

/** Source: the matrix of bases and rights that Arts. 15-22 and 7(3) give. */
const bearsOn: Readonly<Record<Right, Bearing>> = {
  access: always,
  rectification: always,
  erasure: always,
  restriction: always,
  portability: {
    what: "a category on consent or contract whose data the subject provided",
    holds: (categories) =>
      categories.some((category) => {
        const provenance = provenances.find((known) => known === category.provenance);
        if (provenance === undefined) return false;
        return isPortable({ legalBases: basesOf(category), automated: category.automated, provenance }, {});
      }),
  },
  objection: {
    what: "a category on the basis public-task or legitimate-interests, or one for direct marketing or research",
    holds: (categories, record) =>
      onBasis("public-task", "legitimate-interests").holds(categories, record) ||
      categories.some(({ directMarketing, research }) => directMarketing || research),
  },
  "consent-withdrawal": onBasis("consent"),
  "human-review": {
    what: "an entry under automatedDecisions",
    holds: (_, record) => record.automatedDecisions.length > 0,
  },
  "post-mortem": always,
};
