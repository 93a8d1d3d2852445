import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Right } from "@/db/schema/enums";
import { plainDate } from "@/lib/deadlines/plain-date";
import { accessGaps } from "@/lib/rights/access-gaps";
import { assessRecord } from "@/lib/rights/assess-record";
import { exportableFields } from "./exportable-fields";
import { loadShippedRecord } from "./load-record";
import type { CategoryRecord, Localised } from "./record-schema";

const record = await loadShippedRecord("imaweb");
if (!record) throw new Error("Imaweb's record is not there.");
const { controller, systems, verification } = record;

function find(system: string, category: string): CategoryRecord {
  for (const held of systems)
    for (const kind of held.categories) if (held.slug === system && kind.slug === category) return kind;
  throw new Error(`Imaweb's record has no ${system}/${category}.`);
}

const places = systems.flatMap((system) =>
  system.categories.map((category) => ({ place: `${system.slug}/${category.slug}`, category })),
);
const placesWhere = (holds: (category: CategoryRecord) => boolean) =>
  places.filter(({ category }) => holds(category)).map(({ place }) => place);
const basesOf = ({ legalBases }: CategoryRecord) => legalBases.map(({ basis }) => basis);
const noteOf = (right: Right) => record.rights.find((offer) => offer.right === right)?.note?.["en"] ?? "";

/** Where the right applies or may apply, on a day like any other. */
const reached = (right: Right, marketing?: boolean) =>
  assessRecord(right, record, { today: plainDate("2026-06-01"), retentionStarts: {}, marketing }).flatMap(
    ({ system, category, verdict }) => (verdict === "out" ? [] : `${system}/${category}`),
  );

describe("Imaweb's record says what its policy says", () => {
  it.each<readonly [promise: string, stands: unknown, as: unknown]>([
    ["the company is Imaweb France", controller.legalEntity, "Imaweb France"],
    ["it is the controller", controller.role, "controller"],
    ["its data protection officer answers by e-mail", controller.dpo?.email, "dpo-cloud@imaweb.com"],
    ["and takes requests there", controller.contacts.email, "dpo-cloud@imaweb.com"],
    [
      "and nowhere else",
      controller.channels.map(({ kind, address }) => [kind, address]),
      [["email", "dpo-cloud@imaweb.com"]],
    ],
    ["complaints go to the CNIL", controller.authority.slug, "frcnil"],
    ["the time limits are those of the law", controller.regime, "eu-gdpr"],
    ["French law applies", controller.country, "FR"],
    ["no right asks for more than the code", verification.levels, {}],
    ["more may be asked in doubt", verification.methods, ["email-code", "document", "postal-code"]],
    [
      "standard contractual clauses apply in all cases",
      record.transfers.map(({ safeguard }) => [
        safeguard.stated,
        /standard contractual clauses/.test(safeguard.text["en"] ?? ""),
      ]),
      [[true, true]],
    ],
    [
      "data is stored in the European Union",
      record.transfers.map(({ data }) => /stored in the European Union/.test(data["en"] ?? "")),
      [true],
    ],
    ["no decision is said to be automated", record.automatedDecisions, []],
    [
      "sensitive data is not collected, and deleted when received",
      /no sensitive data.*we delete it/s.test(record.source["en"] ?? ""),
      true,
    ],
    ["so nothing is marked as such", placesWhere(({ specialCategory }) => specialCategory !== undefined), []],
  ])("%s", (_, stands, as) => expect(stands).toEqual(as));

  it("the rights of the policy, and the two that the law adds", () => {
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
  });

  it.each<readonly [right: Right, note: RegExp]>([
    ["rectification", /corrected, completed or updated/],
    ["erasure", /legitimate reason/],
    ["restriction", /does not mention this right. The law gives it to you \(GDPR Art\. 18\)/],
    ["portability", /ask us to send it to that controller directly/],
    ["objection", /legitimate reason/],
    ["consent-withdrawal", /does not list this right. The law gives it to you \(GDPR Art\. 7\(3\)\)/],
    ["post-mortem", /kept, erased or communicated/],
  ])("with a note beside %s", (right, note) => expect(noteOf(right)).toMatch(note));

  it.each<readonly [purpose: string, system: string, category: string, bases: readonly string[]]>([
    ["accounts", "customer-files", "account", ["contract"]],
    ["customer relations", "customer-files", "relations", ["contract", "legitimate-interests"]],
    ["changes of the services", "customer-files", "service-notices", ["contract"]],
    ["compliance", "customer-files", "compliance", ["legal-obligation", "legitimate-interests"]],
    ["business partners", "customer-files", "partner-sharing", ["legitimate-interests"]],
    ["newsletters", "newsletters", "newsletters", ["consent"]],
    ["e-mail alerts", "newsletters", "email-alerts", ["consent"]],
    ["requests to the community manager", "community-management", "requests", ["contract"]],
    ["incidents", "community-management", "incidents", ["contract"]],
    ["navigation", "websites", "navigation", ["legitimate-interests"]],
    ["display preferences", "websites", "display", ["consent"]],
    ["forms and choices", "websites", "remembered-choices", ["consent"]],
    ["automatic connection", "websites", "automatic-sign-in", ["consent"]],
    ["platforms and problem solving", "websites", "technical-operations", ["legitimate-interests"]],
    ["audience", "websites", "audience-measurement", ["consent"]],
    ["exercise of rights", "rights-file", "rights-requests", ["legal-obligation"]],
    ["directives", "rights-file", "directives", ["legal-obligation"]],
  ])("about %s: %s/%s rests on %j", (_, system, category, bases) => {
    expect(basesOf(find(system, category))).toEqual(bases);
  });

  it("and marks every basis as assumed, for the policy ties none to a purpose", () => {
    expect(placesWhere(({ legalBases }) => legalBases.some(({ assumed }) => !assumed))).toEqual([]);
  });

  it("and gives no period, for the policy gives none: the criteria stand in words", () => {
    expect(placesWhere(({ retention }) => retention.period !== null || retention.assumed)).toEqual([]);
    const { text } = find("customer-files", "account").retention;
    expect(text["en"]).toMatch(/no figure.*customer, were one or never were.*securely deleted/s);
  });

  it("names all who have access, and the partners wherever the policy draws no line", () => {
    expect(record.recipients.map(({ slug, kind }) => [slug, kind])).toEqual([
      ["administration-and-it", "internal"],
      ["community-management", "internal"],
      ["business-partners", "controller"],
    ]);
    expect(placesWhere(({ recipients }) => !recipients.includes("business-partners"))).toEqual([
      "rights-file/rights-requests",
      "rights-file/directives",
    ]);
  });
});

describe("each right that Imaweb offers bears on something", () => {
  const everywhere = places.map(({ place }) => place);

  it.each<Right>(["access", "rectification", "restriction", "post-mortem"])("%s everywhere", (right) => {
    expect(reached(right)).toEqual(everywhere);
  });

  it("erasure everywhere: no period of the record binds anything", () => {
    expect(reached("erasure")).toEqual(everywhere);
  });

  it("portability on what the person gave or the sites observed, on consent or contract", () => {
    expect(reached("portability")).toEqual([
      "customer-files/account",
      "customer-files/relations",
      "customer-files/service-notices",
      "newsletters/newsletters",
      "newsletters/email-alerts",
      "community-management/requests",
      "community-management/incidents",
      "websites/display",
      "websites/remembered-choices",
      "websites/automatic-sign-in",
      "websites/audience-measurement",
    ]);
  });

  it("objection on what rests on an interest of Imaweb's, and on newsletters", () => {
    expect(reached("objection")).toEqual([
      "customer-files/relations",
      "customer-files/compliance",
      "customer-files/partner-sharing",
      "newsletters/newsletters",
      "websites/navigation",
      "websites/technical-operations",
    ]);
  });

  it("and stops newsletters and partners at a word: no grounds are weighed", () => {
    const absolute = assessRecord("objection", record, {
      today: plainDate("2026-06-01"),
      retentionStarts: {},
      marketing: true,
    }).flatMap(({ category, verdict }) => (verdict === "in" ? category : []));
    expect(absolute).toEqual(["partner-sharing", "newsletters"]);
  });

  it("withdrawal of consent on newsletters, alerts and the cookies that people choose", () => {
    expect(reached("consent-withdrawal")).toEqual([
      "newsletters/newsletters",
      "newsletters/email-alerts",
      "websites/display",
      "websites/remembered-choices",
      "websites/automatic-sign-in",
      "websites/audience-measurement",
    ]);
  });

  it("and each is somebody's work, with a time for it", () => {
    expect(record.routing.flatMap(({ rights }) => rights ?? []).toSorted()).toEqual(
      record.rights.map(({ right }) => right).toSorted(),
    );
    expect(record.routing.filter(({ systems: part }) => part !== undefined)).toEqual([]);
  });
});

describe("what leaves Imaweb", () => {
  it("tells every item of Art. 15(1)-(2): the record leaves none open", () => {
    expect(accessGaps(record)).toEqual([]);
  });

  it("never holds whole what would let somebody sign in", () => {
    const { fields } = find("websites", "automatic-sign-in");
    expect(fields["sign_in"]).toMatchObject({ export: "masked", reason: "secret" });
  });

  it("is looked at by a person first where somebody else may be named", () => {
    const looked = placesWhere(({ fields }) => Object.values(fields).some(({ review }) => review));
    expect(looked).toEqual([
      "customer-files/account",
      "community-management/requests",
      "community-management/incidents",
      "rights-file/directives",
    ]);
  });

  it("is nothing for rights that hand over nothing", () => {
    for (const { category } of places) expect(exportableFields(category, "objection")).toEqual([]);
  });
});

const fourLanguages = z.strictObject({ en: z.string(), fr: z.string(), nl: z.string(), de: z.string() });

it("Imaweb's record is written in each of its languages, not copied from one into another", () => {
  const texts = localisedTexts(record).filter((text) => (text["en"]?.length ?? 0) > 40);
  expect(texts.length).toBeGreaterThan(40);
  const copied = texts.filter((text) => new Set(Object.values(text)).size < 4);
  expect(copied.map((text) => text["en"])).toEqual([]);
});

/** Every text of the record that stands in its four languages. */
function localisedTexts(value: unknown): readonly Localised[] {
  const text = fourLanguages.safeParse(value);
  if (text.success) return [text.data];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(localisedTexts) : [];
}
