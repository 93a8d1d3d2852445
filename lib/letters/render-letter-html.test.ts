import { describe, expect, test } from "vitest";
import { languages, letterKinds } from "@/db/schema/enums";
import { applyEdits } from "@/lib/letters/apply-edits";
import { composeLetter } from "@/lib/letters/compose-letter";
import { renderLetterHtml } from "@/lib/letters/render-letter-html";
import { sampleBase, sampleFacts } from "@/lib/letters/testing/sample-facts";

describe.each(languages)("in %s", (language) => {
  const pages = letterKinds.map(
    (kind) => [kind, renderLetterHtml(composeLetter(sampleFacts(kind, { language })))] as const,
  );

  test.each(pages)("%s says its language, loads nothing and has one order of headings", (_, page) => {
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toMatch(/<meta charset="utf-8">[\s\S]*<title>[^<]+ – HAB-7K3M-9QXD<\/title>/);
    expect(page).not.toMatch(
      /<(?:script|img|link|iframe|object|embed|video|audio|form|base)\b|\ssrc=|\son\w+=|url\(|@import/i,
    );
    expect(page).toContain("default-src &#39;none&#39;");
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test.each(pages)("%s has tables with captions and scoped headers", (_, page) => {
    for (const table of page.split("<table").slice(1))
      expect(table).toMatch(
        /^[^>]*>\s*<caption>[^<]+<\/caption>[\s\S]*<th scope="col"[\s\S]*<th scope="row"/,
      );
    expect(page).not.toMatch(/<th(?! scope=)(?!ead)/);
  });
});

test("what strangers typed is text, not markup", () => {
  const hostile = '<script>alert("x")</script>';
  const facts = sampleFacts("answer", {
    subjectName: hostile,
    controller: { ...sampleBase.controller, name: "A & B <b>", address: [hostile] },
    trackUrl: "javascript:alert(1)",
  });
  const page = renderLetterHtml(applyEdits(composeLetter(facts), { opening: `${hostile}\nSecond line` }));
  expect(page).not.toContain("<script");
  expect(page).not.toContain("<b>");
  expect(page).not.toContain('href="javascript');
  expect(page).toContain("Dear &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;,");
  expect(page).toContain("&lt;/script&gt;\nSecond line</p>");
});
