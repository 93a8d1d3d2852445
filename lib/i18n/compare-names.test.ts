import { expect, it } from "vitest";
import { compareNames } from "@/lib/i18n/compare-names";

it("orders names as people do, and not by their bytes", () => {
  const names = ["Zoé", "imaweb", "Éole", "MiNET", "Fabre", "MintT", "Eole", "minididou.com"];
  const sorted = names.map((name) => ({ name })).toSorted(compareNames);
  expect(sorted.map(({ name }) => name)).toEqual([
    "Eole",
    "Éole",
    "Fabre",
    "imaweb",
    "MiNET",
    "minididou.com",
    "MintT",
    "Zoé",
  ]);
});
