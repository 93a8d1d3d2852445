import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Right } from "@/db/schema/enums";
import { plainDate } from "@/lib/deadlines/plain-date";
import { accessGaps } from "@/lib/rights/access-gaps";
import { assessRecord } from "@/lib/rights/assess-record";
import { exportableFields } from "./exportable-fields";
import { listRedactions } from "./list-redactions";
import { parseRecord } from "./load-record";
import type { CategoryRecord, SystemRecord } from "./record-schema";

const record = parseRecord(await readFile("lib/controllers/records/minididou.yaml", "utf8"));
const { controller, systems } = record;
const everything = systems.flatMap((system) => system.categories.map((category) => ({ system, category })));

function find(place: string): { system: SystemRecord; category: CategoryRecord } {
  const found = everything.find(({ system, category }) => `${system.slug}/${category.slug}` === place);
  if (!found) throw new Error(`minididou's record has no ${place}.`);
  return found;
}

const placesOf = (holds: (category: CategoryRecord) => boolean) =>
  everything
    .filter(({ category }) => holds(category))
    .map(({ system, category }) => `${system.slug}/${category.slug}`);

const bases = ({ legalBases }: CategoryRecord) => legalBases.map(({ basis }) => basis);

/** Verdict and proposal by place, with nothing known about the person but what is given. */
function assessed(right: Right, facts: { readonly ended?: boolean; readonly marketing?: boolean } = {}) {
  const known = { today: plainDate("2026-11-22"), retentionStarts: {}, ...facts };
  return Object.fromEntries(
    assessRecord(right, record, known).map(({ system, category, verdict, proposal }) => [
      `${system}/${category}`,
      `${verdict}, ${proposal}`,
    ]),
  );
}

describe("minididou's record says who it is", () => {
  it("under French law and the CNIL, in four languages, with nothing that the policy does not name", () => {
    expect(controller).toMatchObject({
      role: "controller",
      country: "FR",
      timeZone: "Europe/Paris",
      regime: "eu-gdpr",
      locales: ["en", "fr", "nl", "de"],
      defaultLocale: "fr",
      authority: { slug: "frcnil" },
    });
    expect([controller.legalEntity, controller.dpo, controller.privacyPolicy.url]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(record.clients).toEqual([]);
  });

  it("and makes up no address where the policy gives none", () => {
    expect(controller.contacts).toEqual({});
  });

  it("and takes requests here and in the account settings, as the policy has it", () => {
    expect(controller.channels.map(({ kind }) => kind)).toEqual(["portal", "form", "form"]);
    expect(controller.channels[1]?.note?.["en"]).toMatch(/delete your account/);
  });
});

describe("minididou's record offers the policy's rights", () => {
  const offered = record.rights.map(({ right }) => right);

  it("and those that the GDPR gives although the policy is silent, and says that it is", () => {
    expect(offered).toEqual([
      "access",
      "rectification",
      "erasure",
      "restriction",
      "portability",
      "objection",
      "consent-withdrawal",
    ]);
    for (const silent of ["restriction", "portability"])
      expect(record.rights.find(({ right }) => right === silent)?.note?.["en"]).toMatch(/does not mention/);
  });

  it.each(offered)("%s bears on something", (right) => {
    expect(Object.values(assessed(right)).some((verdict) => !verdict.startsWith("out"))).toBe(true);
  });

  it("on a simple request: the code is enough for each of them", () => {
    expect(record.verification.levels).toEqual({});
    expect(record.verification.methods).not.toContain("in-person");
    expect(record.identifiers.filter(({ required }) => required)).toEqual([]);
  });

  it("and leaves no item of Art. 15 open", () => {
    expect(accessGaps(record)).toEqual([]);
  });
});

describe("an objection reaches each processing on its own", () => {
  it.each([
    ["prospecting by e-mail", "marketing/email-marketing"],
    ["prospecting by post", "marketing/postal-marketing"],
    ["prospecting by telephone", "marketing/telephone-marketing"],
    ["selection of the persons addressed", "marketing/marketing-selection"],
    ["technical upkeep of the files", "marketing/file-maintenance"],
    ["marketing with strategic partners", "marketing/partner-marketing"],
    ["promotions through advertising partners", "marketing/advertising-messages"],
    ["tailored advertising", "marketing/tailored-advertising"],
    ["measuring responses to advertising", "marketing/advertising-measurement"],
    ["transfer, rental and exchange of files", "marketing/file-exchange"],
    ["incentive offers", "marketing/incentive-offers"],
    ["technical data for advertising", "website/device-advertising"],
  ])("%s: absolute, as direct marketing", (_, place) => {
    expect(find(place).category.directMarketing).toBe(true);
    expect(assessed("objection", { marketing: true })[place]).toBe("in, granted");
  });

  it.each([
    ["geolocation to provide the service", "geolocation/location-service"],
    ["geolocation for crossings", "geolocation/location-encounters"],
    ["a merger, before and after", "customer-accounts/business-transfer"],
    ["suggestions and being found", "network/find-people"],
    ["standing in somebody's address book", "network/in-others-address-books"],
    ["technical data for commercial ends", "website/device-commercial"],
    ["technical data for statistics", "website/device-statistics"],
    ["trade statistics", "statistics/trade-statistics"],
    ["surveys", "customer-relations/satisfaction-surveys"],
  ])("%s: open to it", (_, place) => {
    expect(assessed("objection")[place]).toBe("conditional, granted");
  });

  it("geolocation with partners: as an opt-in taken back, and as an objection", () => {
    const place = "geolocation/location-partners";
    expect(assessed("consent-withdrawal")[place]).toBe("in, granted");
    expect(assessed("objection")[place]).toMatch(/^conditional, (?:partly-)?granted$/);
  });

  it("but never what a contract or the law needs", () => {
    for (const place of ["customer-relations/orders", "customer-relations/accounting"])
      expect(assessed("objection")[place]).toBe("out, refused");
  });

  it("and tells each from the others by its title alone, in every language", () => {
    for (const locale of controller.locales) {
      const titles = everything.map(({ category }) => category.title[locale]);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it("and says what ends with it: no more profiles of people whose path was crossed", () => {
    const { description } = find("geolocation/location-encounters").category;
    expect(description?.["fr"]).toMatch(/ne pourra plus vous présenter de profils/);
  });
});

describe("an agreement can be taken back", () => {
  it("where the policy or the law rests on one", () => {
    expect(placesOf((category) => bases(category).includes("consent"))).toEqual([
      "customer-accounts/sharing-settings",
      "marketing/telephone-marketing",
      "network/address-book",
      "network/linked-accounts",
      "geolocation/location-partners",
      "website/cookies",
    ]);
  });

  it("and then nothing else keeps the processing alive", () => {
    for (const { category } of everything)
      if (bases(category).includes("consent")) expect(bases(category)).toEqual(["consent"]);
  });

  it("of which the policy itself states three", () => {
    const stated = placesOf(({ legalBases }) => legalBases.some(({ assumed }) => !assumed));
    expect(stated).toEqual([
      "customer-accounts/sharing-settings",
      "geolocation/location-partners",
      "website/cookies",
    ]);
  });
});

describe("minididou's record says how long data is kept", () => {
  it.each([
    ["customer-accounts/identity", "P3Y", "your last sign-in", false],
    ["customer-accounts/account-activity", "P3Y", "your last sign-in", false],
    ["network/address-book", "P3Y", "your last sign-in", false],
    ["website/cookies", "P13M", "the cookie’s first placing on your device", false],
    ["customer-relations/accounting", "P10Y", "the end of the financial year", true],
    ["customer-relations/orders", null, undefined, false],
    ["website/connection-data", null, undefined, false],
    ["geolocation/location-service", null, undefined, false],
    ["marketing/email-marketing", null, undefined, false],
    ["customer-relations/rights-requests", null, undefined, true],
  ])("%s: %s from %s", (place, period, from, assumed) => {
    const { retention } = find(place).category;
    expect([retention.period, retention.from?.["en"], retention.assumed]).toEqual([period, from, assumed]);
  });

  it.each([
    ["an e-mail comes before the deletion", "customer-accounts/identity", /e-mail first/],
    ["what is kept longer is anonymised", "customer-accounts/identity", /anonymised/],
    ["a visit does not prolong a cookie", "website/cookies", /do not extend/],
  ])("and tells that %s", (_, place, words) => {
    expect(find(place).category.retention.text["en"]).toMatch(words);
  });

  it("so that the account goes on demand, and the accounting documents stay", () => {
    const erased = assessed("erasure", { ended: true });
    expect(erased["customer-relations/orders"]).toBe("in, granted");
    expect(erased["customer-accounts/identity"]).toBe("conditional, granted");
    expect(erased["customer-relations/accounting"]).toBe("conditional, refused");
  });
});

describe("minididou's record says who receives data", () => {
  it.each([
    ["suppliers", "customer-relations/orders"],
    ["subsidiaries", "customer-relations/orders"],
    ["subsidiaries", "customer-relations/loyalty-programme"],
    ["strategic-partners", "customer-relations/partner-services"],
    ["strategic-partners", "marketing/partner-marketing"],
    ["business-partners", "marketing/email-marketing"],
    ["advertising-partners", "marketing/tailored-advertising"],
    ["incentive-partners", "marketing/incentive-offers"],
    ["file-recipients", "marketing/file-exchange"],
    ["data-buyers", "website/device-advertising"],
    ["geolocation-partners", "geolocation/location-partners"],
    ["chosen-third-parties", "customer-accounts/sharing-settings"],
    ["third-party-services", "network/find-people"],
    ["linked-services", "network/linked-accounts"],
    ["other-users", "geolocation/location-encounters"],
    ["do-not-call-body", "marketing/do-not-call-list"],
    ["successor", "customer-accounts/business-transfer"],
  ])("%s, of %s, to be told under Art. 19", (slug, place) => {
    expect(find(place).category.recipients).toContain(slug);
    expect(record.recipients.find((one) => one.slug === slug)?.kind).toMatch(/^(?:processor|controller)$/);
  });

  it("authorities and service providers of everything, and no recipient that nothing goes to", () => {
    for (const { category } of everything)
      expect(category.recipients).toEqual(expect.arrayContaining(["authorities", "service-providers"]));
    const named = new Set(everything.flatMap(({ category }) => category.recipients));
    expect(record.recipients.map(({ slug }) => slug).toSorted()).toEqual([...named].toSorted());
  });

  it("and that nothing leaves the European Union", () => {
    expect(record.transfers).toEqual([]);
    expect(new Set(record.recipients.map(({ country }) => country))).toEqual(new Set(["FR"]));
  });
});

describe("what leaves minididou.com", () => {
  it("holds an address book only after a person looked at it", () => {
    const { category } = find("network/address-book");
    expect(category.fields["contacts"]?.review).toBe(true);
    expect(exportableFields(category, "portability").map(({ column }) => column)).toEqual(["contacts"]);
  });

  it("never says who shared an address book", () => {
    const { system, category } = find("network/in-others-address-books");
    expect(exportableFields(category, "access").map(({ column }) => column)).toEqual(["contact_details"]);
    expect(listRedactions(system, category, "access")).toEqual([
      expect.objectContaining({ column: "shared_by", form: "withheld", article: "GDPR Art. 15(4)" }),
    ]);
  });

  it("holds no data of Art. 9, which the policy excludes, and comes from no automated decision", () => {
    expect(placesOf(({ specialCategory }) => specialCategory !== undefined)).toEqual([]);
    expect(record.automatedDecisions).toEqual([]);
  });
});
