import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PortalHeader } from "@/app/_portal/portal-header";
import { RecordText } from "@/app/_portal/record-text";
import { locales } from "@/lib/i18n/locales";

describe("the header of a public page", () => {
  it.each(locales)("in %s offers the page in every language, and marks the one it is in", (locale) => {
    const page = renderToStaticMarkup(<PortalHeader locale={locale} controller={null} path="/track" />);
    const links = [
      ...page.matchAll(/<a href="([^"]+)" lang="(\w+)" hrefLang="(\w+)"( aria-current="true")?/g),
    ];
    expect(links.map(([, ...facts]) => facts)).toEqual(
      locales.map((one) => [`/${one}/track`, one, one, one === locale ? ' aria-current="true"' : undefined]),
    );
  });
});

describe("a text of the organisation's record", () => {
  const text = (locale: "de" | "fr") =>
    renderToStaticMarkup(
      <RecordText locale={locale} controller={{ textLocale: "fr" }}>
        Identifiant
      </RecordText>,
    );

  it("says its language where it is not that of the page (WCAG 2.2 SC 3.1.2)", () => {
    expect(text("de")).toBe('<span lang="fr">Identifiant</span>');
    expect(text("fr")).toBe("Identifiant");
  });
});
