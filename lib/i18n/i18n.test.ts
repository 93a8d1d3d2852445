import { describe, expect, it } from "vitest";
import { deskLocales } from "@/lib/i18n/locales";
import { deskTexts, formatDate, formatInstant, formatShortDate, translator } from "@/lib/i18n/translator";

describe("texts", () => {
  it("are looked up in the language asked for, and filled in", () => {
    const title = (locale: "en" | "fr" | "nl" | "de") =>
      translator(locale, "portal")("status.title", { reference: "HAB-1" });
    expect(title("en")).toBe("Your request HAB-1");
    expect(title("fr")).toBe("Votre demande HAB-1");
    expect(title("nl")).toBe("Uw verzoek HAB-1");
    expect(title("de")).toBe("Ihr Antrag HAB-1");
  });

  it("of the desk exist only in the languages that it speaks", () => {
    expect(Object.keys(deskTexts)).toEqual(deskLocales);
    expect(translator("fr", "desk")("layout.requests")).toBe("Demandes");
  });
});

describe("dates", () => {
  it("are calendar dates whatever the zone of the machine", () => {
    expect(formatDate("en", "2026-12-22")).toMatch(/^Tuesday,? 22 December 2026$/);
    expect(formatDate("fr", "2026-12-22")).toBe("mardi 22 décembre 2026");
    expect(formatDate("nl", "2026-12-22")).toBe("dinsdag 22 december 2026");
    expect(formatDate("de", "2026-12-22")).toBe("Dienstag, 22. Dezember 2026");
    expect(formatShortDate("fr", "2027-02-01")).toBe("1 févr. 2027");
    expect(formatShortDate("de", "2027-02-01")).toBe("1. Feb. 2027");
  });

  it("of an instant are those of the controller's zone, with 24 hours", () => {
    const at = new Date("2026-12-22T22:30:00Z");
    expect(formatInstant("en", at, "Europe/Paris")).toMatch(/^22 December 2026 at 23:30$/);
    expect(formatInstant("nl", at, "Europe/Brussels")).toMatch(/^22 december 2026 om 23:30$/);
    expect(formatInstant("de", at, "Europe/Berlin")).toMatch(/^22\. Dezember 2026 um 23:30$/);
  });
});
