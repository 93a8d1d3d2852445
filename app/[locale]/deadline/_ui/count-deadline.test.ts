import { describe, expect, it } from "vitest";
import { answerDeadline } from "@/lib/deadlines/answer-deadline";
import { regimeCodes } from "@/lib/deadlines/regimes";
import { locales } from "@/lib/i18n/locales";
import { countDeadline } from "./count-deadline";
import { emptyFields, queryOf, readFields } from "./deadline-form";
import { lawGroups, placeGroups } from "./laws";
import { wordFault } from "./word-faults";

const french = { ...emptyFields, law: "eu-gdpr", country: "FR", received: "2027-01-31" };
const count = (more: Partial<typeof emptyFields>) => countDeadline({ ...french, ...more });
const faultsOf = (more: Partial<typeof emptyFields>) => {
  const counted = count(more);
  return counted.ok ? [] : counted.faults.map(({ field, fault }) => `${field}: ${fault}`);
};

describe("the fields of the calculator", () => {
  it("are read from an address and written back to one that asks for the same", () => {
    const fields = readFields({
      law: "eu-gdpr",
      country: ["FR", "DE"],
      received: " 2027-01-31 ",
      other: "x",
    });
    expect(fields).toEqual(french);
    expect(fields && queryOf(fields)).toBe("law=eu-gdpr&country=FR&received=2027-01-31");
  });

  it("are none when the address names none of them", () => {
    expect(readFields({})).toBeNull();
    expect(readFields({ other: "x" })).toBeNull();
    expect(readFields({ law: "" })).toEqual(emptyFields);
  });
});

describe("counting", () => {
  it("follows the month to its last day and on to the next working day", () => {
    const counted = count({});
    expect(counted.ok && [counted.deadline.rawDueOn, counted.deadline.dueOn]).toEqual([
      "2027-02-28",
      "2027-03-01",
    ]);
  });

  it("takes the only country of a law, the zone of its capital, and an answer as what is due", () => {
    const counted = count({ law: "us-co-cpa", country: "", time: "09:30" });
    expect(counted.ok && counted.request.body).toEqual({
      regime: "us-co-cpa",
      country: "US-CO",
      tz: "America/Denver",
      receivedAt: "2027-01-31T09:30:00-07:00",
      kind: "response",
      events: [],
    });
  });

  it("counts questions, answers on the same day included, and an extension", () => {
    const counted = count({
      identityAsked: "2027-02-05",
      identityAnswered: "2027-02-15",
      clarificationAsked: "2027-02-16",
      clarificationAnswered: "2027-02-16",
      extended: "2027-02-20",
      extendedBy: "2",
    });
    expect(counted.ok && counted.deadline.suspendedDays).toBe(10);
    expect(counted.ok && counted.request.body.events.at(-1)).toEqual({
      type: "extension_notified",
      at: "2027-02-20T12:00:00+01:00",
      months: 2,
    });
  });

  it("sends programs to the same day", () => {
    const counted = count({ identityAsked: "2027-02-05", identityAnswered: "2027-02-15" });
    const answer = counted.ok ? answerDeadline(counted.request.body, "en") : null;
    expect(answer?.ok && answer.deadline.dueOn).toBe(counted.ok && counted.deadline.dueOn);
  });
});

describe("what is wrong is said at its field", () => {
  it.each([
    { name: "nothing filled in", given: emptyFields, expected: ["law: law", "received: received"] },
    { name: "no country where there are many", given: { country: "" }, expected: ["country: country"] },
    { name: "a country of another law", given: { country: "US-CA" }, expected: ["country: countryOther"] },
    { name: "a day that there is not", given: { received: "2027-02-30" }, expected: ["received: received"] },
    { name: "a day as people write it", given: { received: "31/01/2027" }, expected: ["received: received"] },
    { name: "a time that there is not", given: { time: "25:00" }, expected: ["time: time"] },
    { name: "an unknown zone, and only that", given: { zone: "Europe/Nowhere" }, expected: ["zone: zone"] },
    { name: "a kind that the law does not know", given: { kind: "appeal" }, expected: ["kind: kindOther"] },
    { name: "a kind that there is not", given: { kind: "x" }, expected: ["kind: kindOther"] },
    {
      name: "a law without a number",
      given: { law: "jp-appi", country: "" },
      expected: ["kind: kindUnfixed"],
    },
    { name: "a law not yet in force", given: { received: "2018-05-24" }, expected: ["received: notInForce"] },
    {
      name: "a year without known holidays",
      given: { received: "2400-01-31" },
      expected: ["received: holidays"],
    },
    { name: "a wrong day of an event", given: { feeAsked: "x" }, expected: ["feeAsked: day"] },
    {
      name: "an event before the receipt",
      given: { identityAsked: "2027-01-30" },
      expected: ["identityAsked: early"],
    },
    {
      name: "an answer without its question",
      given: { clarificationAnswered: "2027-02-03" },
      expected: ["clarificationAnswered: unasked"],
    },
    { name: "a length without an extension", given: { extendedBy: "2" }, expected: ["extended: announced"] },
    {
      name: "an extension that is too long",
      given: { extended: "2027-02-03", extendedBy: "3" },
      expected: ["extendedBy: length"],
    },
    {
      name: "a length that is no number",
      given: { extended: "2027-02-03", extendedBy: "two" },
      expected: ["extendedBy: length"],
    },
    {
      name: "an extension where there is none",
      given: { law: "au-app12", country: "", extended: "2027-02-03" },
      expected: ["extended: noExtension"],
    },
    {
      name: "an extension whose length the notice sets",
      given: { law: "ch-fadp", country: "", extended: "2027-02-03" },
      expected: ["extendedBy: lengthNeeded"],
    },
  ])("$name", ({ given, expected }) => {
    expect(faultsOf(given)).toEqual(expected);
  });

  it.each(locales)("in a whole sentence in %s, whatever it is", (locale) => {
    const given = [
      emptyFields,
      { country: "US-CA" },
      { kind: "appeal" },
      { received: "2018-05-24" },
      { feeAsked: "x" },
      { zone: "x" },
    ];
    for (const more of given) {
      const counted = count(more);
      for (const fault of counted.ok ? [] : counted.faults) {
        const law = counted.ok ? null : counted.law;
        expect(wordFault(locale, fault, { law, kind: "" })).toMatch(/^[A-ZÉ].{8,}$/);
      }
    }
  });
});

describe("the lists to choose from", () => {
  it.each(locales)("hold every law once, by name, in %s", (locale) => {
    const options = lawGroups(locale).flatMap((group) => group.options);
    expect(options.map(({ value }) => value).sort()).toEqual([...regimeCodes].sort());
    expect(lawGroups(locale).every((group) => group.options.length > 0)).toBe(true);
  });

  it("hold every place once, countries first, parts below their country", () => {
    const [countries, ...parts] = placeGroups("fr");
    expect(countries?.options[0]).toEqual({ value: "DE", label: "Allemagne" });
    const all = [countries, ...parts].flatMap((group) => group?.options ?? []).map(({ value }) => value);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining(["FR", "FR-57", "GB", "GB-SCT", "DE-BY"]));
    expect(parts.find(({ label }) => label === "Royaume-Uni")?.options.map(({ value }) => value)).toContain(
      "GB-WLS",
    );
  });
});
