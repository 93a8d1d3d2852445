import { afterEach, describe, expect, it } from "vitest";
import { dropForm, dropForms, findForm, keepForm } from "./kept-forms";

const form = (text: string) => ({ typed: { reasons: text }, errors: { reasons: "too_long" } });
const minutes = (count: number) => count * 60_000;

describe("a form that was refused", () => {
  afterEach(() => dropForms(""));

  it("is kept whole, however long", () => {
    const long = "é".repeat(200_000);
    keepForm("a /x", form(long), "s1", 0);
    expect(findForm("a /x", "s1", 1)?.typed["reasons"]).toBe(long);
  });

  it("is for who typed it: a colleague at the same browser gets nothing", () => {
    keepForm("a /x", form("t"), "s1", 0);
    expect(findForm("a /x", "s2", 1)).toBeNull();
  });

  it("survives the end of a session, for whoever signs in again", () => {
    keepForm("a /x", form("t"), null, 0);
    expect(findForm("a /x", "s1", 1)?.typed).toEqual({ reasons: "t" });
  });

  it("is forgotten after half an hour, when it was carried out, and at sign-out", () => {
    keepForm("a /x", form("t"), "s1", 0);
    expect(findForm("a /x", "s1", minutes(30))).toBeNull();
    keepForm("a /y", form("t"), "s1", 0);
    dropForm("a /y");
    keepForm("b /z", form("t"), "s1", 0);
    dropForms("b ");
    expect([findForm("a /y", "s1", 1), findForm("b /z", "s1", 1)]).toEqual([null, null]);
  });

  it("is not pushed out by who is not signed in", () => {
    keepForm("a /x", form("t"), "s1", 0);
    for (let count = 0; count < 500; count++) keepForm(`n${count} /x`, form("n"), null, 1);
    expect(findForm("a /x", "s1", 2)).not.toBeNull();
    expect(findForm("n0 /x", "s1", 2)).toBeNull();
    expect(findForm("n499 /x", "s1", 2)).not.toBeNull();
  });
});
