import { describe, expect, it } from "vitest";
import { controllerSchema } from "./controller-schema";
import { localisedIn } from "./record-parts";

const text = { de: "Text" };
const controller = {
  slug: "praxis",
  name: "Praxis",
  role: "controller",
  country: "DE",
  timeZone: "Europe/Berlin",
  regime: "eu-gdpr",
  locales: ["de"],
  defaultLocale: "de",
  address: ["Praxis", "Berlin"],
  contacts: { email: "praxis@example.org", post: ["Praxis", "Berlin"] },
  representative: text,
  privacyPolicy: { title: text, date: "2026-01-01" },
};
const schema = controllerSchema(localisedIn(["de"]));
const parse = (change: object) => schema.safeParse({ ...controller, ...change });
const slugOf = (change: object) => parse(change).data?.authority.slug;
const messageOf = (change: object) => {
  const [issue] = parse(change).error?.issues ?? [];
  return `${issue?.path.join(".")} ${issue?.message}`;
};

describe("the authority of a controller's seat", () => {
  it.each([
    ["a German Land", { region: "DE-BE" }, "deberlbdi"],
    ["Bavaria, private sector", { region: "DE-BY" }, "debaylda"],
    ["Bavaria, public sector", { region: "DE-BY", sector: "public" }, "debayldb"],
    ["Germany, no Land given", {}, "debfdi"],
    ["Belgium", { country: "BE", timeZone: "Europe/Brussels" }, "beapd"],
  ])("is found for %s", (_, change, slug) => {
    expect(slugOf(change)).toBe(slug);
  });

  it("is the one that the record writes, when it does", () => {
    const own = { slug: "own", name: text, url: "https://own.example", complaintForm: {}, address: ["Own"] };
    expect(slugOf({ authority: own })).toBe("own");
  });

  it("is asked for where none is known: better none than one that is not competent", () => {
    const change = { country: "US", regime: "us-va-vcdpa", timeZone: "America/New_York" };
    expect(messageOf({ ...change, country: "JP", regime: "eu-gdpr" })).toMatch(/^(country|authority) /);
  });
});

describe("the clock of a controller", () => {
  it.each([
    ["a regime that there is not", { regime: "eu-gdpx" }, /^regime counts no answers/],
    ["a regime that counts no answers", { regime: "in-dpdp", country: "IN" }, /^regime counts no answers/],
    ["a regime of another country", { regime: "uk-gdpr" }, /^country uk-gdpr does not apply there/],
    ["holidays of another country", { holidays: "FR-57" }, /^holidays lies outside DE/],
    ["holidays that are not known", { holidays: "DE-XX" }, /^holidays eu-gdpr does not apply there/],
  ])("is refused with %s", (_, change, message) => {
    expect(messageOf(change)).toMatch(message);
  });

  it("takes a Land's own holidays where the controller keeps them", () => {
    expect(parse({ holidays: "DE-BY" }).success).toBe(true);
  });
});
