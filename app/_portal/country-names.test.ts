import { describe, expect, it } from "vitest";
import { countriesByName, countryName } from "@/app/_portal/country-names";

describe("countries", () => {
  it("stand under their names in the language of the page, in its order", () => {
    const named = (locale: "en" | "fr") =>
      countriesByName(locale, ["SE", "DE", "GR", "AT", "ES"]).map(({ label }) => label);
    expect(named("en")).toEqual(["Austria", "Germany", "Greece", "Spain", "Sweden"]);
    expect(named("fr")).toEqual(["Allemagne", "Autriche", "Espagne", "Grèce", "Suède"]);
  });

  it("keep their code where they have no name", () => {
    expect([countryName("fr", "BE"), countryName("fr", "QX")]).toEqual(["Belgique", "QX"]);
  });
});
