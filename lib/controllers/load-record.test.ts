import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { checkRecord, loadShippedRecords, parseRecord } from "./load-record";
import { recordDigest } from "./record-digest";
import { formatProblem, InvalidRecord } from "./record-problem";
import { recordSchema } from "./record-schema";

const minet = await readFile("lib/controllers/records/minet.yaml", "utf8");

/** The problems of MiNET's file after a change to its text. */
function problemsAfter(from: string, to: string): readonly string[] {
  expect(minet).toContain(from);
  try {
    parseRecord(minet.replace(from, to));
    return [];
  } catch (error) {
    if (error instanceof InvalidRecord) return error.problems.map(formatProblem);
    throw error;
  }
}

const lineOf = (text: string) => minet.slice(0, minet.indexOf(text)).split("\n").length;

describe("a record of processing", () => {
  const broken: readonly (readonly [name: string, from: string, to: string, problem: RegExp])[] = [
    ["a language left out", "      fr: Identifiant\n", "", /identifiers\.login\.label\.fr: is missing/],
    [
      "a language not offered",
      "fr: Identifiant\n",
      "fr: Identifiant\n      es: Identificador\n",
      /label: has no entry "es"/,
    ],
    ["an empty text", "fr: Identifiant\n", 'fr: " "\n', /label\.fr: is empty/],
    [
      "a default language not offered",
      "defaultLocale: fr",
      "defaultLocale: es",
      /"es" is not among the languages/,
    ],
    ["a time zone that is none", "Europe/Paris", "Europe/Evry", /timeZone: is not a time zone/],
    ["a date that is none", "date: 2023-12-30", "date: 2023-02-30", /privacyPolicy\.date: is not a date/],
    [
      "a word that it does not know",
      "owner: MiNET board",
      "proprietor: MiNET board",
      /adh6: has no entry "proprietor"/,
    ],
    ["a slug that is no folder name", "- slug: adh6", "- slug: ../adh6", /slug: is not a slug/],
    ["a system twice", "- slug: payment\n", "- slug: adh6\n", /"adh6" is already taken above/],
    [
      "a category twice",
      "- slug: devices\n",
      "- slug: network\n",
      /categories\.network\.slug: "network" is already/,
    ],
    ["a right twice", "- right: restriction", "- right: access", /rights\.access: "access" is already taken/],
    [
      "a recipient that nobody described",
      "[board, stripe]",
      "[board, paypal]",
      /"paypal" is not among the recipients/,
    ],
    [
      "an unknown identifier",
      "- identifier: login",
      "- identifier: phone",
      /"phone" is not among the identifiers: email, login/,
    ],
    ["the e-mail address asked again", "- slug: login", "- slug: email", /always asks and proves the e-mail/],
    ["a period that is none", "period: P5Y", "period: 5 years", /retention\.period: is not a period/],
    [
      "a legal basis that is none",
      "basis: legal-obligation",
      "basis: custom",
      /basis: must be one of: consent, contract/,
    ],
    [
      "a statement that writes",
      "select a.id, a.subnet, a.ip",
      "delete a.id, a.subnet, a.ip",
      /network\.statement: must start/,
    ],
    [
      "a statement in a manual system",
      "- slug: dhcp-leases",
      "- statement: select 1\n        slug: dhcp-leases",
      /dhcp-leases\.statement: has no place/,
    ],
    [
      "a secret in clear",
      "a.password is not null as password",
      "a.password",
      /account\.statement: reads the secret column password/,
    ],
    [
      "a withheld field without a reason",
      "reason: secret",
      "",
      /password\.reason: is missing: the field is withheld/,
    ],
    [
      "a withheld field without its article",
      "article: GDPR Art. 15(4)",
      "",
      /dernier_adherent\.article: is missing/,
    ],
    [
      "a reason for what is not withheld",
      "title: {en: First name, fr: Prénom,",
      "reason: secret\n            title: {en: First name, fr: Prénom,",
      /prenom\.reason: belongs to/,
    ],
    [
      "an unknown kind of connector",
      "kind: postgres",
      "kind: oracle",
      /connector\.kind: is of no known kind/,
    ],
    [
      "an address where a name belongs",
      "connection: minet/adh6",
      "connection: postgres://a:b@c/d",
      /is not a connection name/,
    ],
    [
      "portability with nothing to port",
      "portability",
      "human-review",
      /"human-review" is offered but bears on nothing/,
    ],
  ];

  it.each(broken)("may not have %s", (_, from, to, problem) => {
    expect(problemsAfter(from, to).join("\n")).toMatch(problem);
  });

  it("tells the line of what is wrong", () => {
    const [problem] = problemsAfter("period: P5Y", "period: soon");
    expect(problem).toMatch(
      new RegExp(`^line ${lineOf("period: P5Y")}: systems\\.adh6\\.categories\\.identity\\.`),
    );
  });

  it("tells every mistake at once, whatever its kind, in the order of the file", () => {
    const text = minet
      .replace('version: "2"', "version: one")
      .replace("defaultLocale: fr", "defaultLocale: es")
      .replace("      fr: Identifiant\n", "")
      .replace("a.password is not null as password", "a.password")
      .replace("- slug: payment\n", "- slug: adh6\n")
      .replace("[board, stripe]", "[board, paypal]");
    const problems = problemsOf(text);
    expect(problems).toHaveLength(6);
    const lines = problems.map((problem) => Number(/^line (\d+):/.exec(problem)?.[1]));
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it("that is no YAML, or no record, says so", () => {
    expect(problemsOf("a: [1, 2")[0]).toMatch(/^line 1: is not YAML/);
    expect(problemsOf("a: 1\na: 2")[0]).toMatch(/^line 2: is not YAML/);
    expect(problemsOf("just text")).toEqual([expect.stringMatching(/must be a list of named entries/)]);
    expect(problemsOf("")).not.toEqual([]);
  });

  it("read back from the database is the same record", () => {
    const record = parseRecord(minet);
    expect(recordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });
});

function problemsOf(text: string): readonly string[] {
  try {
    parseRecord(text);
    return [];
  } catch (error) {
    return error instanceof InvalidRecord ? error.problems.map(formatProblem) : [`threw ${String(error)}`];
  }
}

describe("the digest of a record", () => {
  const digest = recordDigest(parseRecord(minet));

  it("does not change with comments, layout or the order of keys", () => {
    const reordered: unknown = JSON.parse(JSON.stringify(parse(minet)), (_, value: unknown) =>
      value !== null && typeof value === "object" && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    );
    expect(recordDigest(parseRecord(stringify(reordered)))).toBe(digest);
  });

  it("changes with a word", () => {
    expect(recordDigest(parseRecord(minet.replace("First name", "Given name")))).not.toBe(digest);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("files", () => {
  it("that ship are right, one a controller", async () => {
    const records = await loadShippedRecords();
    expect(records.map(({ controller }) => controller.slug)).toContain("minet");
    expect(new Set(records.map(({ controller }) => controller.slug)).size).toBe(records.length);
  });

  it("are checked without being applied", async () => {
    const folder = await mkdtemp(join(tmpdir(), "record-"));
    try {
      await writeFile(join(folder, "good.yaml"), minet);
      await writeFile(join(folder, "bad.yaml"), minet.replace("country: FR", "country: France"));
      expect(await checkRecord(join(folder, "good.yaml"))).toEqual([]);
      expect(await checkRecord(join(folder, "bad.yaml"))).toEqual([
        {
          line: lineOf("country: FR"),
          path: "controller.country",
          message: expect.stringMatching(/country code/),
        },
      ]);
      await expect(checkRecord(join(folder, "none.yaml"))).rejects.toThrow(/ENOENT/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
