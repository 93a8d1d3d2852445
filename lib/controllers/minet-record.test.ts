import { describe, expect, it } from "vitest";
import { exportableFields } from "./exportable-fields";
import { listRedactions } from "./list-redactions";
import { loadShippedRecord } from "./load-record";
import type { CategoryRecord, SystemRecord } from "./record-schema";

const record = await loadShippedRecord("minet");
const systems = record?.systems ?? [];

function find(system: string, category: string): { system: SystemRecord; category: CategoryRecord } {
  for (const held of systems)
    for (const kind of held.categories)
      if (held.slug === system && kind.slug === category) return { system: held, category: kind };
  throw new Error(`MiNET's record has no ${system}/${category}.`);
}

const columns = (system: string, category: string, right: "access" | "portability" | "erasure") =>
  exportableFields(find(system, category).category, right).map(({ column }) => column);

describe("MiNET's record says what its policy says", () => {
  it("about the rights and how to exercise them", () => {
    expect(record?.rights.map(({ right }) => right)).toEqual([
      "access",
      "rectification",
      "erasure",
      "restriction",
      "portability",
      "objection",
    ]);
    expect(record?.controller.contacts.email).toBe("webmaster@minet.net");
    expect(record?.controller.authority.slug).toBe("frcnil");
    expect(record?.controller.channels.map(({ kind, address }) => [kind, address])).toEqual([
      ["email", "webmaster@minet.net"],
      ["post", "MiNET, 5 rue Charles Fourier, 91011 Évry Cedex, France"],
    ]);
  });

  it("in the four languages of the product", () => {
    expect(record?.controller.locales).toEqual(["en", "fr", "nl", "de"]);
  });

  it.each([
    ["adh6", "identity", "P5Y", ["legal-obligation", "contract"]],
    ["adh6", "room", "P5Y", ["legal-obligation", "contract"]],
    ["adh6", "account", "P1Y", ["legal-obligation", "contract"]],
    ["adh6", "network", "P1Y", ["legal-obligation", "contract"]],
    ["adh6", "devices", "P1Y", ["legal-obligation", "contract"]],
    ["payment", "payments", "P1Y", ["legal-obligation"]],
    ["network-logs", "dhcp-leases", "P1Y", ["legal-obligation", "contract"]],
    ["network-logs", "authentication-logs", "P1Y", ["legal-obligation", "contract"]],
    ["tickets", "requester", null, ["contract"]],
    ["application-logs", "visits", "P1Y", ["legitimate-interests"]],
  ])("about %s/%s: kept %s, on %j", (system, slug, period, bases) => {
    const { category } = find(system, slug);
    expect(category.retention.period).toBe(period);
    expect(category.legalBases.map(({ basis }) => basis)).toEqual(bases);
    expect(category.retention.assumed).toBe(false);
  });

  it.each([
    ["adh6", "identity", "membership-end"],
    ["adh6", "room", "internet-end"],
    ["adh6", "account", "internet-end"],
    ["adh6", "network", "internet-end"],
    ["adh6", "devices", "internet-end"],
    ["payment", "payments", "membership-end"],
    ["payment", "recorded-entries", "membership-end"],
    ["network-logs", "dhcp-leases", "internet-end"],
    ["network-logs", "authentication-logs", "internet-end"],
    ["tickets", "requester", undefined],
    ["application-logs", "visits", undefined],
  ])("about what the time of %s/%s is counted from: %s", (system, slug, start) => {
    expect(find(system, slug).category.retention.start).toBe(start);
  });

  it("and marks the column that tells both ends as assumed: the policy does not name it", () => {
    expect(
      record?.retentionEvents.map(({ slug, system, category, field, pick, assumed }) => [
        slug,
        `${system}/${category}/${field}`,
        pick,
        assumed,
      ]),
    ).toEqual([
      ["membership-end", "adh6/member-file/date_de_depart", "latest", true],
      ["internet-end", "adh6/member-file/date_de_depart", "latest", true],
    ]);
    expect(columns("adh6", "member-file", "access")).toContain("date_de_depart");
  });

  it("about the one transfer, whose safeguard the policy does not state", () => {
    expect(
      record?.transfers.map(({ recipient, country, safeguard }) => [recipient, country, safeguard.stated]),
    ).toEqual([["stripe", "US", false]]);
  });
});

describe("MiNET's members prove who they are", () => {
  const verification = record?.verification;

  it("with the code alone: no right asks for more", () => {
    expect(verification?.levels).toEqual({});
  });

  it("in doubt in six ways, none of which the policy rules out", () => {
    expect(verification?.methods).toEqual([
      "email-code",
      "account",
      "matching",
      "document",
      "postal-code",
      "in-person",
    ]);
  });

  it("with an account that proves the login and the address", () => {
    expect(verification?.account).toMatchObject({
      provider: "minet/account",
      level: "substantial",
      proves: { preferred_username: "login", email: "email" },
    });
  });

  it("with two of three answers that only a member knows, about the accounts that the address found", () => {
    const { needed, level, questions = [] } = verification?.matching ?? {};
    expect([needed, level]).toEqual([2, "substantial"]);
    expect(questions.map(({ slug, system }) => [slug, system])).toEqual([
      ["room", "adh6"],
      ["joined", "adh6"],
      ["device", "adh6"],
    ]);
    for (const { statement } of questions) expect(statement).toMatch(/= any\(\$1::int\[\]\)/);
  });

  it("with questions that read no secret, and nothing that other people can see or wrote", () => {
    const asked = verification?.matching?.questions.map(({ statement }) => statement).join("\n");
    expect(asked).not.toMatch(/password|token|commentaires|\bnom\b|prenom|mail|login|description|d\.name/);
  });
});

describe("what leaves MiNET", () => {
  const statements = systems.flatMap((system) => [
    ...system.match.map(({ statement }) => statement),
    ...system.categories.flatMap(({ statement }) => statement ?? []),
  ]);
  const questions = record?.verification.matching?.questions ?? [];

  it("never holds the previous member of a room: no statement touches that column", () => {
    expect(statements.length).toBeGreaterThan(10);
    const asked = questions.map(({ statement }) => statement);
    expect([...statements, ...asked].filter((statement) => /dernier/i.test(statement))).toEqual([]);
    const { system, category } = find("adh6", "room");
    expect(listRedactions(system, category, "access")).toEqual([
      expect.objectContaining({
        column: "dernier_adherent",
        form: "withheld",
        reason: "third-party-rights",
        article: "GDPR Art. 15(4)",
      }),
    ]);
  });

  it("never holds a password, a token or a Wi-Fi password", () => {
    expect(columns("adh6", "account", "access")).toEqual(["id", "login", "ldap_login"]);
    expect(columns("adh6", "devices", "access")).not.toContain("wifi_password");
    const { system, category } = find("adh6", "account");
    expect(listRedactions(system, category, "access").map(({ column, reason }) => [column, reason])).toEqual([
      ["password", "secret"],
      ["access_token", "secret"],
    ]);
  });

  it("is for portability what the member gave or the network observed, never what staff wrote or the law alone requires", () => {
    expect(columns("adh6", "identity", "portability")).toEqual(["nom", "prenom", "mail"]);
    expect(columns("adh6", "devices", "portability")).toContain("mac");
    expect(columns("adh6", "staff-comments", "portability")).toEqual([]);
    expect(columns("payment", "payments", "portability")).toEqual([]);
    const { system, category } = find("adh6", "staff-comments");
    expect(listRedactions(system, category, "portability")).toContainEqual(
      expect.objectContaining({ column: "commentaires", form: "outside-right", article: "GDPR Art. 20(1)" }),
    );
  });

  it("is nothing for rights that hand over nothing", () => {
    for (const system of systems)
      for (const category of system.categories) {
        expect(exportableFields(category, "erasure")).toEqual([]);
        expect(listRedactions(system, category, "erasure")).toEqual([]);
      }
  });

  it("is looked at by a person first where somebody else may be named", () => {
    expect(find("adh6", "staff-comments").category.fields["commentaires"]?.review).toBe(true);
    const looked = systems.flatMap((system) =>
      system.categories.flatMap(({ slug, fields }) =>
        Object.entries(fields).flatMap(([column, field]) =>
          field.review ? `${system.slug}/${slug}/${column}` : [],
        ),
      ),
    );
    expect(looked).toHaveLength(8);
  });
});
