import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parseRecord } from "./load-record";
import { formatProblem, InvalidRecord } from "./record-problem";

const minet = await readFile("lib/controllers/records/minet.yaml", "utf8");

/** All that the entry can say, in the words of MiNET's file. */
const full = `
verification:
  levels: {access: substantial, portability: high}
  reasons: {en: Your file holds much., fr: Votre dossier contient beaucoup.}
  methods: [email-code, account, matching, document, postal-code, in-person]
  account:
    provider: minet/account
    label: {en: your MiNET account, fr: votre compte MiNET}
    level: substantial
    proves: {preferred_username: login, email: email}
  matching:
    needed: 2
    level: substantial
    questions:
      - slug: room
        label: {en: Your room, fr: Votre chambre}
        hint: {en: As on your contract, fr: Comme sur votre contrat}
        system: adh6
        statement: select c.numero from chambres c where c.id = any($1::int[])
      - slug: device
        label: {en: A device, fr: Un équipement}
        system: adh6
        statement: select d.name from devices d where d.adherent_id = any($1::int[])
  document:
    accepted: {en: an identity card, fr: une carte d’identité}
    mask: {en: your photo, fr: votre photo}
`;

/** MiNET's file without a verification entry of its own, with this one at its end. */
const withEntry = (entry: string) => `${minet.replace(/^verification:\n(?:[ #].*\n|\n)+/m, "")}\n${entry}`;

/** A text in two languages in the four that MiNET's record has. */
const inFour = (text: string) =>
  text.replace(/\{en: ([^,}]*), fr: ([^,}]*)\}/g, "{en: $1, fr: $2, nl: $1, de: $1}");

function problemsOf(text: string): readonly string[] {
  try {
    parseRecord(text);
    return [];
  } catch (error) {
    return error instanceof InvalidRecord ? error.problems.map(formatProblem) : [`threw ${String(error)}`];
  }
}

describe("how a record lets people prove who they are", () => {
  it("is the e-mail code for every right when it says nothing, and a document or a letter in doubt", () => {
    expect(parseRecord(withEntry("")).verification).toEqual({
      levels: {},
      methods: ["email-code", "document", "postal-code", "in-person"],
    });
  });

  it("can be every method at its own level", () => {
    expect(problemsOf(inFour(withEntry(full)))).toEqual([]);
    expect(parseRecord(inFour(withEntry(full))).verification.document?.level).toBe("high");
  });

  it.each<readonly [name: string, from: string, to: string, at: string, problem: RegExp]>([
    [
      "more than the code without saying why",
      "  reasons: {en: Your file holds much., fr: Votre dossier contient beaucoup.}\n",
      "",
      "verification:",
      /verification\.reasons: is missing: more than "low" is asked/,
    ],
    [
      "a level for a right that is not offered",
      "access: substantial",
      "human-review: substantial",
      "levels: {human",
      /levels\.human-review: is not among the rights offered/,
    ],
    [
      "a level for what is no right",
      "access: substantial",
      "reading: substantial",
      "levels: {reading",
      /levels: has no entry "reading"/,
    ],
    [
      "a level that there is not",
      "access: substantial",
      "access: certain",
      "levels: {access: certain",
      /levels\.access: must be one of: low, substantial, high/,
    ],
    [
      "a level that no method reaches",
      "methods: [email-code, account, matching, document, postal-code, in-person]",
      "methods: [email-code, account, matching, postal-code]",
      "levels:",
      /levels\.portability: needs "high", and the methods allowed give no more than "substantial"/,
    ],
    [
      "a document that does not give the level asked",
      full,
      full.replace(", in-person]", "]").replace("document:\n", "document:\n    level: substantial\n"),
      "levels:",
      /levels\.portability: needs "high"/,
    ],
    [
      "a proof without the address",
      "[email-code, account",
      "[account",
      "methods:",
      /verification\.methods: lacks "email-code"/,
    ],
    [
      "a method twice",
      "postal-code, in-person",
      "postal-code, postal-code, in-person",
      "methods:",
      /methods\.5: "postal-code" is already taken/,
    ],
    [
      "a method that there is not",
      "postal-code, in-person",
      "postal-code, in-person, selfie",
      "methods:",
      /methods\.6: must be one of: email-code, account/,
    ],
    [
      "an account that is not allowed",
      "email-code, account,",
      "email-code,",
      "  account:",
      /verification\.account: has no place: "account" is not among the methods/,
    ],
    [
      "matching that is not allowed",
      "account, matching,",
      "account,",
      "  matching:",
      /verification\.matching: has no place/,
    ],
    [
      "documents that are not allowed",
      "matching, document,",
      "matching,",
      "  document:",
      /verification\.document: has no place/,
    ],
    [
      "an account that it does not describe",
      full.slice(full.indexOf("  account:"), full.indexOf("  matching:")),
      "",
      "verification:",
      /verification\.account: is missing: "account" is among the methods/,
    ],
    [
      "matching that it does not describe",
      full.slice(full.indexOf("  matching:"), full.indexOf("  document:")),
      "",
      "verification:",
      /verification\.matching: is missing/,
    ],
    [
      "documents without saying what to cover",
      full.slice(full.indexOf("  document:")),
      "",
      "verification:",
      /verification\.document: is missing: "document" is among the methods, and people are told which/,
    ],
    [
      "a claim that proves what is not asked",
      "preferred_username: login",
      "preferred_username: badge",
      "proves:",
      /proves\.preferred_username: "badge" is not among the identifiers: email, login/,
    ],
    [
      "an account that proves nothing",
      "proves: {preferred_username: login, email: email}",
      "proves: {}",
      "proves:",
      /account\.proves: is empty/,
    ],
    [
      "the address of a provider",
      "provider: minet/account",
      "provider: https://accounts.minet.example",
      "provider:",
      /account\.provider: is not a connection name/,
    ],
    [
      "more answers than questions",
      "needed: 2",
      "needed: 3",
      "needed:",
      /matching\.needed: is more than the 2 questions there are/,
    ],
    ["no answer at all", "needed: 2", "needed: 0", "needed:", /matching\.needed: must be 1 or more/],
    [
      "a question twice",
      "slug: device",
      "slug: room",
      "      - slug: room\n        label: {en: A device",
      /questions\.room\.slug: "room" is already taken/,
    ],
    [
      "a question to a system that people search",
      "system: adh6\n        statement: select d",
      "system: tickets\n        statement: select d",
      "        system: tickets",
      /questions\.device\.system: "tickets" is not among the systems with a connector: adh6, payment/,
    ],
    [
      "a question to no system",
      "system: adh6\n        statement: select d",
      "system: adh7\n        statement: select d",
      "        system: adh7",
      /questions\.device\.system: "adh7" is not among/,
    ],
    [
      "a question that writes",
      "select d.name from devices d",
      "delete from devices d",
      "        statement: delete",
      /questions\.device\.statement: must start with SELECT/,
    ],
    [
      "a question without the person's keys",
      " where d.adherent_id = any($1::int[])",
      "",
      "        statement: select d.name",
      /questions\.device\.statement: must use its parameter \$1/,
    ],
  ])("may not be %s", (_, from, to, at, problem) => {
    expect(full).toContain(from);
    const text = withEntry(full.replace(from, to));
    const problems = problemsOf(text);
    expect(problems.join("\n")).toMatch(problem);
    const line = text.slice(0, text.lastIndexOf(at)).split("\n").length;
    expect(problems.find((told) => problem.test(told))).toMatch(new RegExp(`^line ${line}: `));
  });

  it("that is malformed hides no other mistake", () => {
    const text = withEntry(
      full
        .replace("methods: [", "methods: email-code\n  unused: [")
        .replace("needed: 2", "needed: two")
        .replace("level: substantial\n    proves", "level: sure\n    proves")
        .replace("preferred_username: login", "preferred_username: badge"),
    );
    const told = problemsOf(text).join("\n");
    for (const part of [/methods: must be a list/, /has no entry "unused"/, /needed: /, /account\.level: /])
      expect(told).toMatch(part);
    expect(told).toMatch(/"badge" is not among the identifiers/);
  });
});
