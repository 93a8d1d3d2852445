import { describe, expect, it } from "vitest";
import { countriesByName, countryName } from "@/app/_portal/country-names";
import type { Locale } from "@/lib/i18n/locales";

describe("countries", () => {
  it("stand under their names in the language of the page, in its order", () => {
    const named = (locale: Locale) =>
      countriesByName(locale, ["SE", "DE", "GR", "AT", "ES"]).map(({ label }) => label);
    expect(named("en")).toEqual(["Austria", "Germany", "Greece", "Spain", "Sweden"]);
    expect(named("fr")).toEqual(["Allemagne", "Autriche", "Espagne", "Grèce", "Suède"]);
    expect(named("nl")).toEqual(["Duitsland", "Griekenland", "Oostenrijk", "Spanje", "Zweden"]);
    expect(named("de")).toEqual(["Deutschland", "Griechenland", "Österreich", "Schweden", "Spanien"]);
  });

  it("keep their code where they have no name", () => {
    expect([countryName("fr", "BE"), countryName("fr", "QX")]).toEqual(["Belgique", "QX"]);
  });
});
