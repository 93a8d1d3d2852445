import { describe, expect, it } from "vitest";
import { formValues } from "@/app/_edge/form-values";
import { changedPath, readSeen, refusedPath } from "@/app/desk/_edge/seen";
import { Problem } from "@/lib/problem";

const page = "/desk/requests/HAB-2345-6789";
const form = formValues([["seen", "12"]]);

describe("what a form had seen", () => {
  it.each([
    { given: "12", seen: 12 },
    { given: "0", seen: 0 },
    { given: "", seen: null },
    { given: undefined, seen: null },
    { given: "-1", seen: null },
    { given: "12; drop", seen: null },
    { given: "99999999999", seen: null },
  ])("$given: $seen", ({ given, seen }) => {
    expect(readSeen(given)).toBe(seen);
  });
});

describe("a form that others overtook", () => {
  it("leads back to its page, which tells what they did since", () => {
    const path = `${page}?problem=request.changed_meanwhile&since=12`;
    expect(changedPath(page, new Problem("request.changed_meanwhile"), form)).toBe(path);
    expect(refusedPath(page, new Problem("request.changed_meanwhile"), form)).toBe(path);
  });

  it("is told apart from every other refusal", () => {
    const other = new Problem("right.changed");
    expect(refusedPath(page, other, form)).toBe(`${page}?problem=right.changed`);
    expect(() => changedPath(page, other, form)).toThrow(other);
  });
});
