import { describe, expect, test } from "vitest";
import { languages, letterKinds } from "@/db/schema/enums";
import { composeLetter } from "@/lib/letters/compose-letter";
import type { LetterDocument } from "@/lib/letters/letter-document";
import { renderLetterPdf } from "@/lib/letters/render-letter-pdf";
import { readPdf } from "@/lib/letters/testing/read-pdf";
import { answerFacts, grantedAnswer, sampleFacts } from "@/lib/letters/testing/sample-facts";

const written = async (document: LetterDocument) => readPdf(await renderLetterPdf(document));
const flat = (text: string) => text.replaceAll(/\s+/g, " ");
const answer = composeLetter(sampleFacts("answer"));

describe("a tagged file (ISO 14289-1)", async () => {
  const pdf = await written(answer);
  const objects = [...pdf.objects.values()];
  const catalog = objects.find((one) => one.includes("/Type /Catalog")) ?? "";

  test("says its language and title, that it is tagged, and what it conforms to", async () => {
    expect(catalog).toMatch(/\/Lang \(en\)/);
    expect(catalog).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(catalog).toMatch(/\/MarkInfo \d+ 0 R/);
    expect(objects).toContainEqual(expect.stringContaining("/Marked true"));
    expect(objects).toContainEqual(expect.stringContaining("/DisplayDocTitle true"));
    const file = Buffer.from(await renderLetterPdf(answer)).toString("utf8");
    expect(file).toMatch(/^%PDF-1\.7/);
    expect(file).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(file).toContain("Our answer to your request – HAB-7K3M-9QXD</rdf:li>");
  });

  test("has headings, paragraphs, lists, tables with headers and links in its tree", () => {
    for (const tag of ["Document", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody"])
      expect(objects, tag).toContainEqual(expect.stringMatching(new RegExp(`/S /${tag}\\n`)));
    for (const tag of ["Table", "Caption", "TR", "TH", "TD", "Link"])
      expect(objects, tag).toContainEqual(expect.stringMatching(new RegExp(`/S /${tag}\\n`)));
    const headers = objects.filter((one) => one.includes("/S /TH\n"));
    for (const header of headers) expect(header).toMatch(/\/Scope \/(?:Column|Row)/);
  });

  test("has links that say where they lead, each in the tree", () => {
    const links = objects.filter((one) => one.includes("/Subtype /Link"));
    expect(links.length).toBeGreaterThanOrEqual(4);
    for (const link of links) {
      expect(link).toMatch(/\/Contents \((?:[^)]|\\\))+https:/);
      expect(link).toMatch(/\/StructParent \d+/);
    }
  });

  test("tags or sets aside everything on its pages, in balance", () => {
    for (const content of pdf.contents) {
      let depth = 0;
      for (const [operator] of content.matchAll(/\bB[DM]C\b|\bEMC\b|\bTJ\b|\bS\b/g)) {
        if (operator === "EMC") depth -= 1;
        else if (operator.startsWith("B")) depth += 1;
        else expect(depth).toBeGreaterThan(0);
      }
      expect(depth).toBe(0);
      expect(content).toContain("/Artifact");
    }
  });

  test("embeds every font it uses", () => {
    const descriptors = objects.filter((one) => one.includes("/Type /FontDescriptor"));
    expect(descriptors).toHaveLength(2);
    for (const descriptor of descriptors) expect(descriptor).toMatch(/\/FontFile2 \d+ 0 R/);
    expect(objects.join("")).not.toContain("Helvetica");
  });
});

/** Every kind and every language once; what they say is compared in text, where it costs less. */
const letters = letterKinds.map((kind, index) => ({
  kind,
  language: languages[index % languages.length] ?? "en",
}));

test.each(letters)("$kind in $language holds every word, names in three alphabets too", async (one) => {
  const document = composeLetter(sampleFacts(one.kind, { language: one.language }));
  const pdf = await written(document);
  const text = flat(pdf.text);
  expect(text).toContain("Zoë Łukasz Παπαδοπούλου Жукова");
  for (const block of document.blocks) {
    const parts = "text" in block ? [block.text] : block.kind === "list" ? block.items : [];
    for (const part of parts) expect(text).toContain(flat(part));
  }
  expect(pdf.pages[0]).toMatch(/HAB-7K3M-9QXD – \p{L}+ 1 \p{L}+ \d/u);
});

test("the same letter gives the same bytes", async () => {
  const [first, second] = [await renderLetterPdf(answer), await renderLetterPdf(answer)];
  expect(Buffer.compare(first, second)).toBe(0);
  const file = Buffer.from(first).toString("latin1");
  expect(file).toContain("D:20270315120000Z");
  expect(file).not.toContain(`D:${new Date().getUTCFullYear()}`);
});

test("characters that the font lacks are shown as such, and read as they were written", async () => {
  const document = composeLetter(sampleFacts("closing", { subjectName: "李小龍 \u0000\u202E🙂 עברית" }));
  const { pages, objects } = await written(document);
  expect(pages[0]).toContain("Dear \uFFFD\uFFFD\uFFFD ");
  expect([...objects.values()].some((one) => one.includes("/ActualText"))).toBe(true);
});

test("markup in a name stays out of the file's metadata", async () => {
  const bytes = await renderLetterPdf({ ...answer, title: "A <b> & C" });
  expect(Buffer.from(bytes).toString("utf8")).toContain("A  b    C – HAB-7K3M-9QXD</rdf:li>");
});

describe("long letters", () => {
  const long = { system: "A".repeat(200), category: "Logs", outcome: "granted", ground: null } as const;
  const rows = Array.from({ length: 90 }, (_, index) => ({
    ...long,
    system: "Shop",
    category: `Kind ${index}`,
  }));

  test("a table goes on over pages, its headings repeated for the eye alone", async () => {
    const { pages, contents } = await written(
      composeLetter(answerFacts([grantedAnswer({ right: "erasure", categories: rows })])),
    );
    expect(pages.length).toBeGreaterThan(3);
    for (const index of [0, 50, 89]) expect(pages.join("")).toContain(`Kind ${index}\n`);
    expect(pages[3]).toContain("Kind of data");
    expect(contents[3]).toMatch(/\/Artifact <<\s*\/Type \/Pagination\s*>> BDC/);
    expect(pages[2]).toMatch(/Page 3 of \d/);
  });

  test("a cell longer than a page goes on, and words longer than a line are broken", async () => {
    const cell = { ...long, category: "word ".repeat(900).trim() };
    const { pages } = await written(
      composeLetter(answerFacts([grantedAnswer({ right: "erasure", categories: [cell, long] })])),
    );
    const text = pages.join("");
    expect(text.split("word")).toHaveLength(901);
    expect(text.split("A".repeat(10)).length).toBeGreaterThan(10);
    expect(text).toContain("If you do not agree");
  });

  test("a paragraph of several pages stays one paragraph", async () => {
    const actionTaken = "We looked at this and that. ".repeat(200).trim();
    const { text, objects } = await written(
      composeLetter(answerFacts([grantedAnswer({ right: "rectification", actionTaken })])),
    );
    expect(flat(text).split("this and that").length - 1).toBe(200);
    expect([...objects.values()].some((one) => /\/S \/P\n[\s\S]*\/Type \/MCR/.test(one))).toBe(true);
  });
});
