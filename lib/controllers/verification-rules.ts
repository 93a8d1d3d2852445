import {
  type AssuranceLevel,
  assuranceLevels,
  type IdentityMethod,
  identityMethods,
} from "@/db/schema/enums";
import { levelOfMethod, reachesLevel } from "./identity-methods";
import type { Report } from "./place-rules";
import type { RecordOutline, VerificationOutline } from "./record-outline";
import { emailIdentifier } from "./record-parts";

/** What a record asks of people who prove who they are: that it is told, that it can be done, and that it leads somewhere. */
export function checkVerification(record: RecordOutline, report: Report): void {
  checkMethods(record.verification, report);
  checkLevels(record, report);
  checkAccount(record, report);
  checkMatching(record, report);
}

/** Methods that the record has to describe before anybody can use them. */
const described = ["account", "matching", "document"] as const;

function checkMethods(verification: VerificationOutline, report: Report): void {
  const { methods } = verification;
  const here = ["verification", "methods"];
  for (const [index, method] of methods.entries())
    if (method !== "" && methods.indexOf(method) < index)
      report([...here, index], `"${method}" is already taken above`);
  if (!methods.includes("email-code"))
    report(here, 'lacks "email-code": the portal proves the address in any case');
  for (const method of described) {
    const [allowed, entry] = [methods.includes(method), verification[method] !== undefined];
    if (entry && !allowed)
      report(["verification", method], `has no place: "${method}" is not among the methods`);
    // Documents are looked at by people: only a record that asks for more than the code has to describe them.
    if (allowed && !entry && method !== "document")
      report(["verification", method], `is missing: "${method}" is among the methods`);
  }
}

function checkLevels(record: RecordOutline, report: Report): void {
  const { verification } = record;
  const offered = record.rights.map(({ right }) => right);
  const highest = highestLevel(verification);
  let raised = false;
  for (const [right, word] of Object.entries(verification.levels)) {
    const here = ["verification", "levels", right];
    if (!offered.includes(right)) report(here, "is not among the rights offered");
    const needed = assuranceLevels.find((known) => known === word);
    if (needed === undefined || needed === "low") continue;
    raised = true;
    if (!reachesLevel(highest, needed))
      report(here, `needs "${needed}", and the methods allowed give no more than "${highest}"`);
  }
  if (!raised) return;
  if (verification.reasons === undefined)
    report(["verification", "reasons"], 'is missing: more than "low" is asked, and people are told why');
  if (verification.methods.includes("document") && verification.document === undefined)
    report(
      ["verification", "document"],
      'is missing: "document" is among the methods, and people are told which ones do and what to cover',
    );
}

/** The highest level that the methods allowed can give. A level that is no word of ours is reported at its own place. */
function highestLevel(verification: VerificationOutline): AssuranceLevel {
  const known = (entry: { level: string } | undefined) =>
    entry && { level: assuranceLevels.find((level) => level === entry.level) ?? ("high" as const) };
  const { account, matching, document } = verification;
  const stated = { account: known(account), matching: known(matching), document: known(document) };
  const given = identityMethods
    .filter((method: IdentityMethod) => verification.methods.includes(method))
    .map((method) => levelOfMethod(method, stated));
  return assuranceLevels.findLast((level) => given.includes(level)) ?? "low";
}

function checkAccount({ verification, identifiers }: RecordOutline, report: Report): void {
  const known = [emailIdentifier, ...identifiers.map(({ slug }) => slug)];
  for (const [claim, identifier] of Object.entries(verification.account?.proves ?? {}))
    if (identifier !== "" && !known.includes(identifier))
      report(
        ["verification", "account", "proves", claim],
        `"${identifier}" is not among the identifiers: ${known.join(", ")}`,
      );
}

function checkMatching({ verification: { matching }, systems }: RecordOutline, report: Report): void {
  if (!matching) return;
  const here = ["verification", "matching"];
  const { needed, questions } = matching;
  if (needed > questions.length && questions.length > 0)
    report([...here, "needed"], `is more than the ${questions.length} questions there are`);
  const slugs = questions.map(({ slug }) => slug);
  const connected = systems.filter(({ connector }) => connector.kind !== "manual").map(({ slug }) => slug);
  for (const [index, { slug, system }] of questions.entries()) {
    if (slug !== "" && slugs.indexOf(slug) < index)
      report([...here, "questions", index, "slug"], `"${slug}" is already taken above`);
    if (system !== "" && !connected.includes(system))
      report(
        [...here, "questions", index, "system"],
        `"${system}" is not among the systems with a connector: ${connected.join(", ") || "none"}`,
      );
  }
}
