import { describe, expect, it } from "vitest";
import { formValues } from "@/app/_edge/form-values";
import {
  channelOf,
  emptyRecordForm,
  findRecordForm,
  keepRecordForm,
  proofOf,
  readRecordForm,
  receivedAtOf,
} from "./record-form-values";

const asks = {
  rights: ["access", "objection"],
  questions: { objection: [{ slug: "processing", kind: "some", options: [] }] },
} as const;

const read = (...fields: [string, string][]) => readRecordForm(formValues(fields), asks);

describe("the form for a request that came elsewhere", () => {
  it("is read with every box that was ticked, and kept as it was typed", () => {
    const values = read(
      ["entryId", "e"],
      ["channel", "phone"],
      ["name", " Zoë "],
      ["right", "access"],
      ["right", "objection"],
      ["answer.objection.processing", "a.b"],
      ["answer.objection.processing", "a.c"],
      ["details.access", "Everything.\nPlease."],
      ["identifier.login", "zoe"],
    );
    expect(values.content).toMatchObject({
      name: " Zoë ",
      rights: ["access", "objection"],
      answers: { "objection.processing": ["a.b", "a.c"] },
      details: { access: "Everything.\nPlease." },
      identifiers: { login: "zoe" },
    });
    expect(findRecordForm(keepRecordForm(values))).toEqual(values);
    expect(findRecordForm({ values: "{" })).toBeNull();
    expect(findRecordForm({})).toBeNull();
  });

  it.each([
    ["2026-03-05", "14:30", "2026-03-05T13:30:00.000Z"],
    ["2026-03-05", "", "2026-03-04T23:00:00.000Z"],
    ["2026-07-05", " 00:10 ", "2026-07-04T22:10:00.000Z"],
  ])("%s %j in Paris is %s", (receivedOn, receivedTime, expected) => {
    expect(receivedAtOf({ receivedOn, receivedTime }, "Europe/Paris").toISOString()).toBe(expected);
  });

  it.each([
    ["", ""],
    ["2026-02-30", ""],
    ["2026-03-05", "25:00"],
    ["5/3/2026", "10:00"],
  ])("%j %j is no instant", (receivedOn, receivedTime) => {
    expect(receivedAtOf({ receivedOn, receivedTime }, "Europe/Paris").getTime()).toBeNaN();
  });

  it("names only ways and proofs that there are", () => {
    const empty = emptyRecordForm("e");
    expect([channelOf({ ...empty, channel: "portal" }), channelOf({ ...empty, channel: "post" })]).toEqual([
      null,
      "post",
    ]);
    expect(proofOf(empty)).toBeNull();
    expect(proofOf({ ...empty, proofMethod: "in-person" })).toEqual({
      method: "in-person",
      level: null,
      note: "",
    });
    const noted = { ...empty, proofMethod: "in-person", proofLevel: "high", proofNote: "n" };
    expect(proofOf(noted)).toEqual({ method: "in-person", level: "high", note: "n" });
    expect(proofOf({ ...noted, proofMethod: "email-code" })).toBeNull();
  });

  it("refuses what no honest form holds", () => {
    expect(() => read(["details.access", "x".repeat(30_000)])).toThrow("input.invalid");
  });
});
