import { describe, expect, it } from "vitest";
import { rights } from "@/db/schema/enums";
import { loadShippedRecords } from "@/lib/controllers/load-record";
import { locales } from "@/lib/i18n/locales";
import { questionTexts } from "@/lib/i18n/question-texts";
import { rightQuestions } from "@/lib/requests/right-questions";

const records = await loadShippedRecords();

describe.each(locales)("the questions of every right in %s", (locale) => {
  it("have a label, and a text for each option that the record does not name itself", () => {
    const missing = rights.flatMap((right) =>
      records.flatMap((record) =>
        rightQuestions(record, right).flatMap(({ slug, options }) => {
          const texts = questionTexts(locale, right, slug);
          const own = options.filter(({ label }) => label === null).map(({ value }) => value);
          return ["label", ...own].filter((key) => !texts[key]).map((key) => `${right}.${slug}.${key}`);
        }),
      ),
    );
    expect(missing).toEqual([]);
  });
});

it("a question that nobody knows has no texts", () => {
  expect(questionTexts("en", "access", "mood")).toEqual({});
});
