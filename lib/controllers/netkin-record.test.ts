import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Right } from "@/db/schema/enums";
import { plainDate } from "@/lib/deadlines/plain-date";
import { assessRecord } from "@/lib/rights/assess-record";
import type { AssessmentFacts } from "@/lib/rights/assessment";
import { isPortable } from "@/lib/rights/is-portable";
import { exportableFields } from "./exportable-fields";
import { listRedactions } from "./list-redactions";
import { parseRecord } from "./load-record";
import type { CategoryRecord, SystemRecord } from "./record-schema";

const record = parseRecord(await readFile("lib/controllers/records/netkin.yaml", "utf8"));
const { controller, systems } = record;
const categories = systems.flatMap((system) => system.categories);

function find(system: string, category: string): { system: SystemRecord; category: CategoryRecord } {
  for (const held of systems)
    for (const kind of held.categories)
      if (held.slug === system && kind.slug === category) return { system: held, category: kind };
  throw new Error(`Netkin's record has no ${system}/${category}.`);
}

const basesOf = ({ legalBases }: CategoryRecord) => legalBases.map(({ basis }) => basis);
const places = (holds: (category: CategoryRecord) => boolean) =>
  systems.flatMap(({ slug, categories: held }) => held.filter(holds).map((kind) => `${slug}/${kind.slug}`));

describe("Netkin's record says what its policy says", () => {
  it("about who answers: Netkin SAS, for its own data and for its customers' sites", () => {
    expect(controller).toMatchObject({
      legalEntity: "Netkin SAS",
      role: "both",
      country: "FR",
      contacts: { email: "support@netkin.fr" },
      address: ["Netkin SAS", "28 rue Sainte Foy", "75002 PARIS", "France"],
      authority: { slug: "frcnil" },
    });
    expect(controller.dpo).toBeUndefined();
    expect(record.clients).toEqual([]);
    for (const locale of controller.locales)
      expect(record.processorNote?.[locale]).toMatch(/(?:GDPR|RGPD|AVG|DSGVO)/);
  });

  it("about the ways in which a request may come in", () => {
    expect(controller.channels.map(({ kind, address }) => [kind, address])).toEqual([
      ["portal", undefined],
      ["email", "support@netkin.fr"],
      ["post", "Netkin SAS, 28 rue Sainte Foy, 75002 PARIS, France"],
      ["phone", undefined],
      ["form", "https://netkin.fr"],
      ["form", "https://netkin.io"],
      ["social-network", undefined],
    ]);
  });

  it("about the rights: its seven, and the withdrawal that its use of consent brings with it", () => {
    expect(record.rights.map(({ right }) => right)).toEqual([
      "access",
      "rectification",
      "erasure",
      "restriction",
      "portability",
      "objection",
      "consent-withdrawal",
      "post-mortem",
    ]);
    const note = record.rights.find(({ right }) => right === "objection")?.note;
    expect(note?.["en"]).toContain("compelling legitimate grounds");
    expect(note?.["fr"]).toContain("motifs légitimes et impérieux");
  });

  it("about identity: an address that is proven will do, a document is the last resort", () => {
    const { levels, methods, document } = record.verification;
    expect(levels).toEqual({});
    expect(methods[0]).toBe("email-code");
    expect(methods.at(-1)).toBe("document");
    expect(document?.accepted["fr"]).toContain("en cours de validité");
    expect(record.identifiers.filter(({ required }) => required)).toEqual([]);
  });

  it.each([
    ["Identité", "netkin-io", "identity", "provided", "username"],
    ["Contact", "netkin-io", "contact", "provided", "billing_address"],
    ["Financières", "orders-and-payments", "financial", "provided", "card"],
    ["Utilisation", "websites", "usage", "observed", "usage"],
    ["Suivi", "websites", "tracking", "observed", "trackers"],
    ["Transaction", "orders-and-payments", "transactions", "observed", "refunds"],
    ["Profil", "netkin-io", "profile", "provided", "feedback"],
    ["Techniques", "websites", "technical", "observed", "ip_address"],
    [
      "Marketing et Communication",
      "offers",
      "marketing-and-communication",
      "provided",
      "advertising_choices",
    ],
  ])("about the data of the kind %s: in %s/%s, %s", (_, system, slug, provenance, column) => {
    const { category } = find(system, slug);
    expect(category.provenance).toBe(provenance);
    expect(Object.keys(category.fields)).toContain(column);
  });

  it.each([
    ["account and services", "netkin-io", "identity", ["contract"], true],
    ["knowing customers", "netkin-io", "customer-knowledge", ["legitimate-interests"], false],
    ["personalisation", "netkin-io", "personalisation", ["consent"], false],
    ["fraud", "orders-and-payments", "fraud-prevention", ["legitimate-interests"], false],
    ["accounting duties", "orders-and-payments", "accounting-records", ["legal-obligation"], false],
    ["proof", "orders-and-payments", "proof", ["legitimate-interests"], true],
    ["statistics", "websites", "statistics", ["legitimate-interests", "legitimate-interests"], false],
    ["technical improvement", "websites", "usage", ["legitimate-interests", "legitimate-interests"], false],
    ["cookies, whose basis it does not state", "websites", "tracking", ["consent"], true],
    ["promotional offers", "offers", "prospecting", ["legitimate-interests"], false],
  ])("about the purpose %s: %s/%s on %j, assumed: %s", (_, system, slug, bases, assumed) => {
    const { category } = find(system, slug);
    expect(basesOf(category)).toEqual(bases);
    expect(category.legalBases.some((stated) => stated.assumed)).toBe(assumed);
  });

  it.each([
    ["netkin-io", "identity", "P3Y", "relationship-end", false],
    ["netkin-io", "contact", "P3Y", "relationship-end", false],
    ["netkin-io", "profile", "P3Y", "relationship-end", false],
    ["netkin-io", "exchanges", "P3Y", "last-exchange", false],
    ["orders-and-payments", "financial", "P3Y", "relationship-end", false],
    ["orders-and-payments", "transactions", "P3Y", "relationship-end", false],
    ["offers", "marketing-and-communication", "P3Y", "relationship-end", false],
    ["offers", "prospecting", "P3Y", "relationship-end", false],
    ["orders-and-payments", "accounting-records", "P10Y", undefined, true],
    ["orders-and-payments", "proof", "P5Y", "relationship-end", true],
    ["websites", "tracking", null, undefined, true],
  ])("about how long %s/%s is kept: %s from %s, assumed: %s", (system, slug, period, start, assumed) => {
    expect(find(system, slug).category.retention).toMatchObject({ period, assumed });
    expect(find(system, slug).category.retention.start).toBe(start);
  });

  it("about who receives data: its people, its group and technical providers, nobody else", () => {
    expect(record.recipients.map(({ slug, kind }) => [slug, kind])).toEqual([
      ["authorised-people", "internal"],
      ["ajjm", "controller"],
      ["group-companies", "controller"],
      ["ovh", "processor"],
      ["technical-providers", "processor"],
    ]);
    for (const { recipients } of categories)
      expect(recipients).toEqual(
        expect.arrayContaining(["authorised-people", "ajjm", "group-companies", "technical-providers"]),
      );
    for (const { recipients } of find("netkin-io", "identity").system.categories)
      expect(recipients).toContain("ovh");
    expect(record.transfers).toEqual([]);
  });

  it.each([
    ["réseaux publicitaires"],
    ["prestataires de paiement"],
    ["prévention de la fraude"],
    ["partenaires de données"],
    ["réseaux sociaux"],
    ["sites d’évaluation"],
  ])("about the source of data: %s", (source) => {
    expect(record.source["fr"]).toContain(source);
  });

  it("about special categories and automated decisions: none", () => {
    expect(categories.filter(({ specialCategory }) => specialCategory !== undefined)).toEqual([]);
    expect(record.automatedDecisions).toEqual([]);
  });
});

/** Netkin's categories whose verdict for a right is this one, on the day of the record. */
function judged(right: Right, verdict: "in" | "out" | "conditional", told: Partial<AssessmentFacts> = {}) {
  const facts = { today: plainDate("2026-11-22"), retentionStarts: {}, ...told };
  return assessRecord(right, record, facts).flatMap((found) =>
    found.verdict === verdict ? [`${found.system}/${found.category}`] : [],
  );
}

describe("each right that Netkin offers bears on something", () => {
  it.each(record.rights.map(({ right }) => right))("%s", (right) => {
    expect([...judged(right, "in"), ...judged(right, "conditional")]).not.toEqual([]);
  });

  it("objection: advertising stops at a word, the rest unless Netkin shows compelling grounds", () => {
    expect(judged("objection", "in", { marketing: true })).toEqual(["offers/prospecting"]);
    expect(judged("objection", "conditional", { marketing: true })).toHaveLength(6);
  });

  it("erasure: three years after the last day of both, only what accounts or proof may need is left open", () => {
    const day = plainDate("2020-01-31");
    const retentionStarts = { "relationship-end": day, "last-exchange": day };
    expect(judged("erasure", "in", { retentionStarts })).toContain("netkin-io/exchanges");
    expect(judged("erasure", "out", { retentionStarts })).toEqual([]);
    expect(judged("erasure", "conditional", { retentionStarts })).toEqual([
      "orders-and-payments/accounting-records",
      "orders-and-payments/proof",
      "websites/usage",
      "websites/technical",
      "websites/statistics",
    ]);
  });

  it("objection: on every use of legitimate interest, and without conditions on advertising alone", () => {
    expect(places((category) => basesOf(category).includes("legitimate-interests"))).toEqual([
      "netkin-io/customer-knowledge",
      "orders-and-payments/fraud-prevention",
      "orders-and-payments/proof",
      "websites/usage",
      "websites/technical",
      "websites/statistics",
      "offers/prospecting",
    ]);
    expect(places(({ directMarketing }) => directMarketing === true)).toEqual(["offers/prospecting"]);
  });

  it("withdrawal of consent: on personalisation and cookies", () => {
    expect(places((category) => basesOf(category).includes("consent"))).toEqual([
      "netkin-io/personalisation",
      "websites/tracking",
    ]);
  });

  it("portability: on what the customer gave for the contract or with consent, never on what Netkin added", () => {
    expect(places((category) => isPortable(category, {}))).toEqual([
      "netkin-io/identity",
      "netkin-io/contact",
      "netkin-io/profile",
      "netkin-io/exchanges",
      "netkin-io/personalisation",
      "orders-and-payments/financial",
      "orders-and-payments/transactions",
      "websites/tracking",
      "offers/marketing-and-communication",
    ]);
    expect(exportableFields(find("netkin-io", "customer-knowledge").category, "portability")).toEqual([]);
    expect(
      exportableFields(find("orders-and-payments", "accounting-records").category, "portability"),
    ).toEqual([]);
  });

  it("erasure: on all but what accounts and proof keep, each with its law", () => {
    expect(places(({ exemptions }) => exemptions !== undefined)).toEqual([
      "orders-and-payments/accounting-records",
      "orders-and-payments/proof",
    ]);
    expect(record.restrictions.filter(({ rights }) => rights.includes("erasure"))).toHaveLength(2);
  });

  it("post-mortem directives: with the law that orders them", () => {
    const law = record.restrictions.find(({ rights }) => rights.includes("post-mortem"));
    expect(law?.citation).toBe("French Act No. 78-17 of 6 January 1978, Arts. 84 and 85");
  });

  it("every right: somebody does the work, and knows what to do", () => {
    const routed = new Set<Right>(record.routing.flatMap(({ rights }) => rights ?? []));
    expect(record.rights.map(({ right }) => right).filter((right) => !routed.has(right))).toEqual([]);
    expect(systems.filter(({ ownerEmail }) => ownerEmail !== "support@netkin.fr")).toEqual([]);
  });
});

describe("what leaves Netkin", () => {
  it.each([
    ["netkin-io", "identity", "password", "withheld"],
    ["netkin-io", "profile", "password", "withheld"],
    ["orders-and-payments", "financial", "card", "masked"],
  ])("keeps the secret in %s/%s/%s: %s", (system, slug, column, form) => {
    const { system: held, category } = find(system, slug);
    expect(listRedactions(held, category, "access")).toEqual([
      expect.objectContaining({ column, form, reason: "secret", article: "GDPR Art. 32(1)" }),
    ]);
  });

  it("is looked at by a person first where somebody else may be named, such as people in copy", () => {
    const looked = systems.flatMap((system) =>
      system.categories.flatMap(({ slug, fields }) =>
        Object.entries(fields).flatMap(([column, field]) => (field.review ? `${slug}/${column}` : [])),
      ),
    );
    expect(looked).toEqual([
      "profile/feedback",
      "exchanges/participants",
      "exchanges/content",
      "customer-knowledge/added_profile_data",
      "fraud-prevention/received_information",
    ]);
  });
});
