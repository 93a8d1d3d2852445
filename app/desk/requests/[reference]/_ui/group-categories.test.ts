import { expect, it } from "vitest";
import { groupCategories } from "./group-categories";

const law = {
  code: "erasure-legal-obligation",
  citation: "L34-1",
  reasons: "R",
  facts: null,
  until: null,
} as const;
const one = (title: string, ground: typeof law | null = law) => ({
  system: "adh6",
  category: title,
  title,
  outcome: ground ? ("refused" as const) : ("granted" as const),
  ground,
});

it("puts together what is decided alike, the refused first, in the order of the alphabet", () => {
  const groups = groupCategories([
    one("Name", null),
    one("Logs"),
    one("Devices"),
    one("Notes", { ...law, reasons: "Other" } as never),
  ]);
  expect(groups.map(({ outcome, titles }) => [outcome, titles])).toEqual([
    ["refused", ["Devices", "Logs"]],
    ["refused", ["Notes"]],
    ["granted", ["Name"]],
  ]);
});
