import { describe, expect, it } from "vitest";
import type { StaffLetterKind } from "@/db/schema/enums";
import { readLetterForm, typedAgain } from "./letter-form-values";

const fieldsOf = (kind: StaffLetterKind, typed: Record<string, string>) =>
  readLetterForm(kind, { language: "fr", ...typed }).fields;

describe("the form of a letter", () => {
  it.each([
    { amount: "12.50", currency: "EUR", cents: 1250 },
    { amount: "12,5", currency: "eur", cents: 1250 },
    { amount: "1 200", currency: "EUR", cents: 120_000 },
    { amount: "800", currency: "JPY", cents: 800 },
    { amount: "8.5", currency: "JPY", cents: null },
    { amount: "12.505", currency: "EUR", cents: null },
    { amount: "-3", currency: "EUR", cents: null },
    { amount: "", currency: "EUR", cents: null },
  ])("takes $amount $currency as $cents", ({ amount, currency, cents }) => {
    expect(fieldsOf("fee-requested", { amount, currency })).toMatchObject({ amount: cents });
  });

  it("gathers the rights and the reasons of an answer, empty ones left out", () => {
    expect(
      fieldsOf("answer", {
        "right.erasure": "yes",
        "right.access": "yes",
        "right.nonsense": "yes",
        "reasonedItems.transfers": " Not stated. ",
        "reasonedItems.source": "",
      }),
    ).toEqual({ rights: ["access", "erasure"], reasonedItems: { transfers: "Not stated." } });
  });

  it("names another request only when it merges", () => {
    expect(fieldsOf("closing", { cause: "answered", into: "HAB-1" })).toEqual({ cause: "answered" });
    expect(fieldsOf("closing", { cause: "merged", into: "HAB-1" })).toEqual({
      cause: "merged",
      into: "HAB-1",
      samePerson: false,
    });
    const confirmed = { cause: "merged", into: "HAB-1", samePerson: "yes" };
    expect(fieldsOf("closing", confirmed)).toMatchObject({ samePerson: true });
  });

  it("asks for a language that letters are written in", () => {
    expect(readLetterForm("recipients", { language: "it" })).toMatchObject({
      language: null,
      errors: { language: "required" },
    });
  });

  it.each([
    {
      kind: "fee-requested",
      typed: { amount: "12.50", currency: "EUR", ground: "excessive", reasons: "r", facts: "f" },
    },
    { kind: "extension", typed: { reasons: "r", length: "2" } },
    { kind: "answer", typed: { "right.access": "yes", "reasonedItems.source": "From you." } },
    { kind: "closing", typed: { cause: "merged", into: "HAB-1" } },
    { kind: "closing", typed: { cause: "merged", into: "HAB-1", samePerson: "yes" } },
  ] as const)("shows a draft again as it was typed: $kind", ({ kind, typed }) => {
    expect(typedAgain(kind, fieldsOf(kind, typed as Record<string, string>))).toEqual(typed);
  });

  it("shows nothing of fields that it cannot read", () => {
    expect([typedAgain("answer", null), typedAgain("extension", ["x"])]).toEqual([{}, {}]);
  });
});
