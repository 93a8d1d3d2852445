import { expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { decisionErrors } from "./decision-errors";

const categories = [
  {
    system: "adh6",
    category: "identity",
    title: "Identity",
    systemTitle: "Members",
    held: true,
    rowCount: 1,
    taskId: null,
    assessment: { verdict: "in", proposal: "granted", reasons: [] },
  },
] as const;

it.each([
  { at: "ground", code: "ground-missing", fieldId: "ground.code" },
  { at: "outcome", code: "outcome-differs", fieldId: "outcome" },
  {
    at: "categories.adh6/identity.ground",
    code: "not-for-outcome",
    fieldId: "categories.adh6/identity.ground.code",
  },
  {
    at: "categories.adh6/identity.ground.reasons",
    code: "reasons-missing",
    fieldId: "categories.adh6/identity.ground.reasons",
  },
  {
    at: "categories.adh6/identity",
    code: "category-twice",
    fieldId: "categories.adh6/identity.outcome",
  },
])("an error at $at leads to the field $fieldId", ({ at, code, fieldId }) => {
  const [error] = decisionErrors({ [at]: code }, categories, translator("en", "desk"));
  expect(error?.fieldId).toBe(fieldId);
  expect(error?.whole).toMatch(at.startsWith("categories") ? /^Members, Identity: / : /^The whole right: /);
  expect(error?.text).not.toMatch(/decision\./);
});
