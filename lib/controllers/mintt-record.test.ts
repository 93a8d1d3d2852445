import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Right } from "@/db/schema/enums";
import { plainDate } from "@/lib/deadlines/plain-date";
import { assessRecord } from "@/lib/rights/assess-record";
import { exportableFields } from "./exportable-fields";
import { levelOfMethod } from "./identity-methods";
import { listRedactions } from "./list-redactions";
import { parseRecord } from "./load-record";
import type { CategoryRecord, SystemRecord } from "./record-schema";

const record = parseRecord(await readFile("lib/controllers/records/mintt.yaml", "utf8"));
const { controller, systems } = record;

/** Where MintT is the controller, and where it processes for its clients. */
const own = ["myisa-administration", "client-files", "enquiries", "websites", "security"];
const forClients = ["sensors-for-clients"];

function find(system: string, category: string): { system: SystemRecord; category: CategoryRecord } {
  for (const held of systems)
    for (const kind of held.categories)
      if (held.slug === system && kind.slug === category) return { system: held, category: kind };
  throw new Error(`MintT's record has no ${system}/${category}.`);
}

const columns = (system: string, category: string, right: Right) =>
  exportableFields(find(system, category).category, right).map(({ column }) => column);

describe("MintT's record says who it is", () => {
  it("with its legal entity, its two roles, its officer and its authority", () => {
    expect(controller).toMatchObject({
      role: "both",
      country: "BE",
      timeZone: "Europe/Brussels",
      regime: "eu-gdpr",
      locales: ["en", "fr", "nl", "de"],
      defaultLocale: "fr",
      contacts: { email: "privacy@mintt.care" },
      dpo: { email: "DPO@mintt.care" },
      authority: { slug: "beapd" },
    });
    expect(controller.legalEntity).toContain("0544.636.885");
    expect(controller.address).toContain("Avenue Louise 251");
  });

  it("and takes requests in each of the notice's ways: through the employer, by e-mail, by post", () => {
    const ways = controller.channels.map(({ kind, address }) => [kind, address]);
    expect(ways).toContainEqual(["portal", undefined]);
    expect(ways).toContainEqual(["employer", undefined]);
    expect(ways).toContainEqual(["email", "privacy@mintt.care"]);
    expect(ways).toContainEqual(["post", expect.stringContaining("Avenue Louise 251")]);
    expect(ways).toContainEqual(["email", "DPO@mintt.care"]);
    expect(ways).toContainEqual(["post", expect.stringContaining("Hochstrasse 81")]);
  });

  it("and gives the complaint form in the reader's national language where there is one", () => {
    expect(controller.authority.complaintForm).toMatchObject({
      fr: expect.stringContaining("autoriteprotectiondonnees.be"),
      nl: expect.stringContaining("gegevensbeschermingsautoriteit.be"),
    });
    expect(Object.keys(controller.authority.complaintForm).toSorted()).toEqual(["de", "en", "fr", "nl"]);
  });
});

describe("the rights", () => {
  const offered = record.rights.map(({ right }) => right);
  const unknown = { today: plainDate("2026-11-23"), retentionStarts: {} };
  const noteOf = (right: Right) => record.rights.find((one) => one.right === right)?.note?.["en"];

  it("are the five of the notice, and the two that the law gives beside them", () => {
    const ofNotice = ["access", "rectification", "erasure", "portability", "consent-withdrawal"] as const;
    const ofLaw = ["restriction", "objection"] as const;
    expect(offered.toSorted()).toEqual([...ofNotice, ...ofLaw].toSorted());
    for (const right of ofLaw) expect(noteOf(right)).toMatch(/notice does not mention this right/);
    for (const right of ofNotice) expect(noteOf(right) ?? "").not.toMatch(/does not mention/);
  });

  it("leave out a human look at decisions: the documents name no automated one", () => {
    expect(offered).not.toContain("human-review");
    expect(record.automatedDecisions).toEqual([]);
  });

  it.each(offered)("bear on something where MintT itself is the controller: %s", (right) => {
    const places = assessRecord(right, record, unknown);
    const borneOn = places.filter(({ system, verdict }) => own.includes(system) && verdict !== "out");
    expect(borneOn.length).toBeGreaterThan(0);
  });

  it("let consent be withdrawn, and data be carried away, where consent is the basis and nowhere else", () => {
    for (const right of ["consent-withdrawal", "portability"] as const) {
      const places = assessRecord(right, record, unknown);
      const borneOn = places.filter(({ verdict }) => verdict !== "out").map(({ category }) => category);
      expect(borneOn).toEqual(["cookies"]);
    }
  });
});

describe("the proof of who asks", () => {
  const { levels, methods, reasons, document } = record.verification;

  it("is substantial where a copy of data is handed over, with the notice's reasons", () => {
    expect(levels).toEqual({ access: "substantial", portability: "substantial" });
    expect(reasons?.["en"]).toMatch(/signed request with proof of who you are/);
  });

  it("can be given by each method of the record, the document being one of them and never uncovered", () => {
    expect(methods).toEqual(["email-code", "document", "postal-code", "in-person"]);
    const enough = methods.filter((method) => levelOfMethod(method, record.verification) !== "low");
    expect(enough).toEqual(["document", "postal-code", "in-person"]);
    expect(document?.accepted["en"]).toMatch(/Identity card, or any other document/);
    expect(document?.mask["en"]).toMatch(/National Register number/);
  });

  it("needs no identifier that a person may not have", () => {
    expect(record.identifiers.map(({ slug, required }) => [slug, required])).toEqual([
      ["organisation", false],
      ["user-name", false],
    ]);
  });
});

describe("MintT as a processor (Art. 28)", () => {
  it.each([
    ["en", /are the controllers.*directly.*signed.*proof.*promptly.*authorised/s],
    ["fr", /responsables\s+du traitement.*directement.*signée.*preuve.*rapidement.*autorisés/s],
    ["nl", /verwerkingsverantwoordelijken.*rechtstreeks.*ondertekend.*bewijs.*snel.*toegestaan/s],
    ["de", /Verantwortlichen.*direkt.*unterschrieben.*Nachweis.*umgehend.*ermächtigt/s],
  ])(
    "says in %s who answers, how to reach them, and that it passes on and waits to be authorised",
    (locale, told) => {
      expect(record.processorNote?.[locale]).toMatch(told);
    },
  );

  it("names no client, for the documents name none", () => {
    expect(record.clients).toEqual([]);
  });

  it("passes on what concerns clients within two working days, for every right, and does not answer", () => {
    const passOn = record.routing.find(({ systems: places }) => places?.includes("sensors-for-clients"));
    expect(passOn).toMatchObject({ within: "P2D", systems: forClients });
    expect(passOn?.rights).toBeUndefined();
    expect(passOn?.instruction).toMatch(/clause 8, a.*sans son autorisation/s);
  });

  it("keeps apart what it decides on and what its clients do", () => {
    expect(systems.map(({ slug }) => slug)).toEqual([...own, ...forClients]);
    for (const { slug, categories } of systems)
      for (const { legalBases } of categories)
        if (forClients.includes(slug)) expect(legalBases.every(({ assumed }) => assumed)).toBe(true);
  });
});

describe("each kind of data", () => {
  it.each([
    ["myisa-administration", "administrator-account", "P6M", ["legitimate-interests"]],
    ["myisa-administration", "administrator-rights", "P6M", ["legitimate-interests"]],
    ["myisa-administration", "administrator-logs", "P6M", ["legitimate-interests"]],
  ])("of %s/%s is kept %s on %j, as the notice states", (system, slug, period, bases) => {
    const { retention, legalBases } = find(system, slug).category;
    expect([retention.period, retention.assumed]).toEqual([period, false]);
    expect(legalBases.map(({ basis }) => basis)).toEqual(bases);
    expect(legalBases.some(({ assumed }) => assumed)).toBe(false);
  });

  it.each([
    ["resident-3d-data", "P1M", false],
    ["visitor-3d-data", "P1M", false],
    ["client-user-logs", "P1M", false],
    ["events", "P1M", true],
    ["client-users", null, true],
  ])(
    "that is processed for clients is kept as annex II states: %s %s, assumed %s",
    (slug, period, assumed) => {
      const { retention } = find("sensors-for-clients", slug).category;
      expect([retention.period, retention.assumed]).toEqual([period, assumed]);
    },
  );

  it.each([
    ["client-files", "client-contacts"],
    ["client-files", "support"],
    ["enquiries", "questions"],
    ["websites", "cookies"],
    ["security", "premises-access"],
    ["security", "activity-logs"],
  ])("whose time the documents do not state says so: %s/%s", (system, slug) => {
    const { retention } = find(system, slug).category;
    expect([retention.period, retention.assumed]).toEqual([null, true]);
    expect(retention.text["en"]).toMatch(/state no period/);
  });

  it("about people in care is marked as health data, and says that the agreement declares none", () => {
    const marked = systems.flatMap(({ slug, categories }) =>
      categories.filter(({ specialCategory }) => specialCategory).map((one) => `${slug}/${one.slug}`),
    );
    expect(marked).toEqual(["sensors-for-clients/resident-3d-data", "sensors-for-clients/events"]);
    for (const slug of ["resident-3d-data", "events"])
      expect(find("sensors-for-clients", slug).category.description?.["en"]).toMatch(
        /declares no sensitive data/,
      );
  });

  it.each([
    ["myisa-administration", "administrator-logs"],
    ["security", "activity-logs"],
    ["sensors-for-clients", "client-user-logs"],
  ])("that is a log is reviewed, and serves nothing else: %s/%s", (system, slug) => {
    expect(find(system, slug).category.description?.["en"]).toMatch(/reviewed regularly.*nothing else/);
  });

  it("of the administrators is handed over as the notice lists it, but for the password", () => {
    expect(columns("myisa-administration", "administrator-account", "access")).toEqual([
      "name",
      "first_name",
      "employer",
      "user_name",
    ]);
    const { system, category } = find("myisa-administration", "administrator-account");
    expect(listRedactions(system, category, "access").map(({ column, reason }) => [column, reason])).toEqual([
      ["password", "secret"],
    ]);
    expect(columns("myisa-administration", "administrator-rights", "access")).toEqual([
      "access_rights",
      "modification_rights",
    ]);
  });

  it("in which somebody else may appear is looked at by a person first", () => {
    for (const slug of ["resident-3d-data", "visitor-3d-data"])
      expect(find("sensors-for-clients", slug).category.fields["data_3d"]?.review).toBe(true);
    expect(find("enquiries", "questions").category.fields["message"]?.review).toBe(true);
  });
});

describe("who receives the data", () => {
  it("is MintT's staff and the two hosting providers of annex IV", () => {
    expect(record.recipients.map(({ slug, kind, country }) => [slug, kind, country])).toEqual([
      ["staff", "internal", "BE"],
      ["digitalocean", "processor", "US"],
      ["ecritel", "processor", "FR"],
    ]);
    for (const { categories } of systems.filter(({ slug }) => forClients.includes(slug)))
      for (const { recipients } of categories)
        expect(recipients).toEqual(["staff", "digitalocean", "ecritel"]);
  });

  it("is outside the Union in one case, whose safeguard the documents do not state", () => {
    expect(
      record.transfers.map(({ recipient, country, safeguard }) => [recipient, country, safeguard.stated]),
    ).toEqual([["digitalocean", "US", false]]);
  });
});

it("cites the Belgian act at its official address, for the rights of Arts. 12 to 22 alone", () => {
  for (const { citation, url, rights } of record.restrictions) {
    expect(citation).toMatch(/^Belgian Act of 30 July 2018 .*, Art\. 1[1-7]$/);
    expect(url).toBe("https://www.ejustice.just.fgov.be/eli/loi/2018/07/30/2018040581/justel");
    expect(rights).not.toContain("consent-withdrawal");
  }
  expect(record.restrictions).toHaveLength(3);
});
