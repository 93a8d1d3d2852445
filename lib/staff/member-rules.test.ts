import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roles } from "@/db/schema/enums";
import { plainDate } from "@/lib/deadlines/plain-date";
import { type Administrator, keepsAdministrator } from "./administrator-rule";
import { isOnlyReviewer, isReviewDue, nextReviewOn, reviewDueOn } from "./review-rule";

const one = (staffId: string, rest: Partial<Administrator> = {}): Administrator => ({
  staffId,
  active: true,
  hasAddress: true,
  ...rest,
});

describe("a controller keeps an administrator", () => {
  const cases: readonly [string, Administrator[], string[], boolean][] = [
    ["the only one cannot go", [one("a")], ["a"], false],
    ["one of two can", [one("a"), one("b")], ["a"], true],
    ["both at once cannot", [one("a"), one("b")], ["a", "b"], false],
    ["one whose account is closed does not count", [one("a"), one("b", { active: false })], ["a"], false],
    [
      "nor the first account, which cannot sign in again",
      [one("a"), one("f", { hasAddress: false })],
      ["a"],
      false,
    ],
    [
      "the first account can go when somebody has an address",
      [one("f", { hasAddress: false }), one("a")],
      ["f"],
      true,
    ],
    ["the first account alone cannot", [one("f", { hasAddress: false })], ["f"], false],
    ["a closed one can always go", [one("a"), one("b", { active: false })], ["b"], true],
    ["where there is none, nothing is lost", [one("b", { active: false })], ["b"], true],
  ];
  it.each(cases)("%s", (_name, administrators, leaving, expected) => {
    expect(keepsAdministrator(administrators, new Set(leaving))).toBe(expected);
  });

  it("never lets the last active one with an address go, whoever else there is", () => {
    const administrator = fc.record({ active: fc.boolean(), hasAddress: fc.boolean(), leaves: fc.boolean() });
    fc.assert(
      fc.property(fc.array(administrator, { maxLength: 6 }), (people) => {
        const all = people.map((person, at) => ({ ...person, staffId: String(at) }));
        const leaving = new Set(all.filter(({ leaves }) => leaves).map(({ staffId }) => staffId));
        const reachable = all.filter(({ active, hasAddress }) => active && hasAddress);
        fc.pre(reachable.length > 0);
        expect(keepsAdministrator(all, leaving)).toBe(reachable.some(({ leaves }) => !leaves));
      }),
    );
  });
});

describe("the yearly review", () => {
  it("is due a year after the controller was taken in, then a year after each review", () => {
    expect(reviewDueOn(plainDate("2026-11-22"), null)).toBe("2027-11-22");
    expect(reviewDueOn(plainDate("2020-01-01"), plainDate("2027-03-01"))).toBe("2027-03-01");
    expect(nextReviewOn(plainDate("2028-02-29"))).toBe("2029-02-28");
  });

  it.each([
    ["2027-03-01", "2027-02-28", false],
    ["2027-03-01", "2027-03-01", true],
    ["2027-03-01", "2027-03-02", true],
  ])("due on %s is due on %s: %s", (dueOn, today, due) => {
    expect(isReviewDue(plainDate(dueOn), plainDate(today))).toBe(due);
  });

  it.each(roles)("with a second %s, is oneself the only reviewer?", (role) => {
    const reviews = role === "administrator" || role === "dpo";
    const held = [
      { staffId: "me", role: "dpo" as const, active: true },
      { staffId: "other", role, active: true },
    ];
    expect(isOnlyReviewer(held, "me")).toBe(!reviews);
    expect(
      isOnlyReviewer(
        held.map((h) => ({ ...h, active: h.staffId === "me" })),
        "me",
      ),
    ).toBe(true);
  });
});
