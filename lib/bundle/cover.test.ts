import { describe, expect, test } from "vitest";
import { languages } from "@/db/schema/enums";
import type { BundleContent } from "@/lib/bundle/content";
import { renderCover } from "@/lib/bundle/cover";
import { html } from "@/lib/bundle/html";
import { information, sampleContent } from "@/lib/bundle/testing/sample-content";
import { languagePacks } from "@/lib/i18n/languages/language-packs";

const written = {
  records: [
    {
      system: "Customer file",
      category: "Members",
      rows: 1_234_567,
      json: "records/crm/members.json",
      csv: "records/crm/members.csv",
      schema: "schema/crm.members.schema.json",
    },
  ],
  attachments: [{ path: "files/crm/Photo d'identité.jpg", bytes: 18_000 }],
};

const { information: _, ...parts } = { ...sampleContent(), information };
const portability: BundleContent = { ...parts, right: "portability", information: null };
const covers = {
  "en access": renderCover(sampleContent(), written),
  "fr access": renderCover(sampleContent({ locale: "fr" }), written),
  "nl access": renderCover(sampleContent({ locale: "nl" }), written),
  "de access": renderCover(sampleContent({ locale: "de" }), written),
  "en portability": renderCover(portability, written),
  "fr portability": renderCover({ ...portability, locale: "fr" }, written),
  "nl portability": renderCover({ ...portability, locale: "nl" }, written),
  "de portability": renderCover({ ...portability, locale: "de" }, written),
  empty: renderCover(sampleContent({ systems: [], redactions: [] }), { records: [], attachments: [] }),
};
const english = covers["en access"];

describe.each(Object.entries(covers))("%s", (name, page) => {
  test("says its language, title and encoding", () => {
    expect(page).toContain(`<html lang="${languages.find((one) => name.startsWith(one)) ?? "en"}">`);
    expect(page).toMatch(/<meta charset="utf-8">[\s\S]*<title>[^<]+HAB-7K3M-9QXD<\/title>/);
  });

  test("loads nothing: no script, no image, no sheet, no frame, and a policy that forbids them", () => {
    expect(page).not.toMatch(
      /<(?:script|img|link|iframe|object|embed|video|audio|form|base)\b|\ssrc=|\son\w+=|url\(|@import/i,
    );
    expect(page).toContain("default-src &#39;none&#39;");
  });

  test("has landmarks, one main heading, and no level left out", () => {
    for (const landmark of ["header", "nav", "main", "footer"])
      expect(page.split(`<${landmark}`)).toHaveLength(2);
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test("every table has a caption and scoped headers, every link in the page a target, every id is one", () => {
    const tables = page.split("<table").slice(1);
    for (const one of tables)
      expect(one).toMatch(/^[^>]*>\s*<caption>[^<]+<\/caption>[\s\S]*<th scope="(?:col|row)"/);
    expect(page).not.toMatch(/<th(?! scope=)(?!ead)/);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  test("holds what strangers typed as text, not as markup", () => {
    expect(page).toContain("Example &amp; Sons &lt;Ltd&gt;");
    expect(page).toContain("Zoë O&#39;Neil &lt;b&gt;");
    expect(page).not.toContain("<b>");
  });

  test("names the authority, what was left out, and how to check", () => {
    expect(page).toContain('<a href="https://authority.example/complaints">');
    expect(page).toContain("sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt");
    expect(page).toContain(
      "habeas bundle verify HAB-7K3M-9QXD.zip --jwks https://rights.controller.example/",
    );
    if (name !== "empty") expect(page).toContain("A secret that protects your account");
  });
});

test("access gives each item of Art. 15(1)-(2)", () => {
  const { use, complaint } = languagePacks.en.cover;
  const headings = [
    use.purposes,
    use.data,
    use.recipients,
    use.retention,
    use.sources,
    use.transfers,
    use.rights,
  ];
  for (const heading of [...headings, use.automatedDecisions, complaint.heading])
    expect(english).toContain(heading);
  for (const text of ["To run the service", "One year after you leave", "adequacy decision"])
    expect(english).toContain(text);
  expect(covers["en portability"]).not.toContain(use.heading);
  expect(covers["en portability"]).toContain(languagePacks.en.cover.elsewhere.heading);
});

test("links are relative and encoded, and tell themselves apart", () => {
  expect(english).toContain(
    '<a href="records/crm/members.json">JSON<span class="unseen"> – Members</span></a>',
  );
  expect(english).toContain('href="files/crm/Photo%20d\'identit%C3%A9.jpg"'.replace("'", "&#39;"));
});

test("an authority's address that is no web address is no link", () => {
  const authority = { name: "A", url: "javascript:alert(1)", postalAddress: null };
  const page = renderCover(sampleContent({ cover: { ...sampleContent().cover, authority } }), written);
  expect(page).not.toContain('href="javascript');
});

test("numbers and days are those of the language, whatever the runtime knows of it", () => {
  expect(english).toContain("1,234,567");
  expect(english).toContain("2 November 2026");
  expect(covers["fr access"]).toContain("1\u202F234\u202F567");
  expect(covers["nl access"]).toContain("1.234.567");
  expect(covers["de access"]).toContain("1.234.567");
  expect(languagePacks.fr.cover.formatDay("2026-08-01")).toBe("1er août 2026");
  expect(languagePacks.nl.cover.formatDay("2026-08-01")).toBe("1 augustus 2026");
  expect(languagePacks.de.cover.formatDay("2026-03-01")).toBe("1. März 2026");
  expect(languagePacks.en.cover.formatDay("soon")).toBe("soon");
});

test("html escapes texts and keeps markup", () => {
  expect(html`<p title="${'"&'}">${"<i>"}${html`<b>${1}</b>`}${null}${["a", html`<br>`]}</p>`.markup).toBe(
    '<p title="&quot;&amp;">&lt;i&gt;<b>1</b>a<br></p>',
  );
});
