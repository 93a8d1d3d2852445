import { describe, expect, it } from "vitest";
import { groundCodes } from "@/db/schema/ground-codes";
import { deskLocales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { accessItems } from "@/lib/rights/access-gaps";
import { assessmentReasonCodes } from "@/lib/rights/assessment";
import { grounds } from "@/lib/rights/grounds";
import { citeArticles } from "./legal-words";

it("cites the law as people look it up", () => {
  const en = translator("en", "desk");
  expect(citeArticles(en, ["17(1)(c)", "21(1)"])).toBe("Art. 17(1)(c), 21(1) GDPR");
  expect(citeArticles(en, ["FR-78-17:85"])).toBe("Art. 85 French Data Protection Act");
  expect(citeArticles(en, ["recital-27"])).toBe("recital 27 GDPR");
  expect(citeArticles(translator("fr", "desk"), ["15(4)", "32(1)"])).toBe("art. 15(4), 32(1) RGPD");
});

describe.each(deskLocales)("every code has words: %s", (locale) => {
  const t = translator(locale, "desk");

  it.each(groundCodes)("ground %s, with its articles", (code) => {
    const told = [
      t(`ground.${code}.name`),
      t(`ground.${code}.rule`),
      citeArticles(t, grounds[code].articles),
    ];
    expect(told.join("\n")).not.toMatch(/ground\.|FR-|desk\./);
  });

  it.each(assessmentReasonCodes)("assessment %s", (code) => {
    expect(t(`assessed.${code}`)).toMatch(/ .*\.$/);
  });

  it.each(accessItems)("gap %s", (item) => {
    expect(t(`letterPreview.gap.${item}`)).toMatch(/ .*\.$/);
  });
});
