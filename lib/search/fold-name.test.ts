import { describe, expect, it } from "vitest";
import { foldName, foldNameToKeep } from "@/lib/search/fold-name";
import { parseSearch } from "@/lib/search/parse-search";

describe("a name as it is compared", () => {
  it.each([
    ["Camille Aubrevoie", ["CAMILLE", "AUBREVOIE"]],
    ["  élodie   LEFÈVRE ", ["ELODIE", "LEFEVRE"]],
    ["E\u0301lodie", ["ELODIE"]],
    ["Jean-Pierre d’Alembert", ["JEAN", "PIERRE", "D", "ALEMBERT"]],
    ["Weiß", ["WEISS"]],
    ["Νίκος Παπαδόπουλος", ["ΝΙΚΟΣ", "ΠΑΠΑΔΟΠΟΥΛΟΣ"]],
    ["王小明", ["王小明"]],
    ["Anna Anna", ["ANNA"]],
    [" -- ' ", []],
  ])("%j", (name, words) => {
    expect(foldName(name)).toEqual(words);
  });

  it("is also kept without the signs that people leave out", () => {
    expect(foldNameToKeep("Sinéad O'Brien")).toEqual(["SINEAD", "O", "BRIEN", "OBRIEN"]);
  });

  it("has a bound, however long the text", () => {
    const text = Array.from({ length: 500 }, (_, index) => `w${index}`).join(" ");
    expect(foldName(text).length).toBeLessThanOrEqual(24);
  });
});

describe("what a search means", () => {
  it.each([
    ["camille@etu.example", { email: "camille@etu.example", referenceStart: null, words: [] }],
    ["HAB-7K3M-9QXD", { email: null, referenceStart: "HAB-7K3M-9QXD", words: ["HAB", "7K3M", "9QXD"] }],
    ["hab 7k3m9", { email: null, referenceStart: "HAB-7K3M-9", words: ["HAB", "7K3M9"] }],
    ["7K3", { email: null, referenceStart: "HAB-7K3", words: ["7K3"] }],
    ["7K", { email: null, referenceStart: null, words: ["7K"] }],
    ["7K3M-9QXD-2", { email: null, referenceStart: null, words: ["7K3M", "9QXD", "2"] }],
    ["Anne", { email: null, referenceStart: "HAB-ANNE", words: ["ANNE"] }],
    ["Camille", { email: null, referenceStart: null, words: ["CAMILLE"] }],
    ["", { email: null, referenceStart: null, words: [] }],
  ])("%j", (typed, search) => {
    expect(parseSearch(typed)).toEqual(search);
  });
});
