import { expect, it } from "vitest";
import { pageStart } from "./page-start";

const preview = { system: "", category: "", title: "", purposes: [], columns: [], withheld: [] };
const rows = (count: number) => Array.from({ length: count }, () => []);

it.each([
  { name: "the only page", page: 1, pages: 1, shown: 7, rowCount: 7, expected: 0 },
  { name: "a full page in the middle", page: 2, pages: 3, shown: 50, rowCount: 118, expected: 50 },
  { name: "the short last page", page: 3, pages: 3, shown: 18, rowCount: 118, expected: 100 },
  { name: "a full last page", page: 2, pages: 2, shown: 50, rowCount: 100, expected: 50 },
])("numbers rows through the pages: $name", ({ page, pages, shown, rowCount, expected }) => {
  expect(pageStart({ ...preview, page, pages, rows: rows(shown), rowCount })).toBe(expected);
});
