import { describe, expect, it } from "vitest";
import { chosenRights, openRights } from "@/app/_portal/withdrawal";

describe("a withdrawal", () => {
  it("concerns only what is neither answered nor withdrawn", () => {
    const decision = (
      right: "access" | "erasure" | "objection" | "portability" | "restriction",
      status: "asked" | "proposed" | "decided" | "answered" | "withdrawn",
    ) => ({ right, status, outcome: null }) as const;
    expect(
      openRights({
        decisions: [
          decision("access", "asked"),
          decision("erasure", "proposed"),
          decision("objection", "decided"),
          decision("portability", "answered"),
          decision("restriction", "withdrawn"),
        ],
      }),
    ).toEqual(["access", "erasure", "objection"]);
  });

  it.each([
    { name: "nothing chosen", open: ["access", "erasure"], query: undefined, expected: [] },
    { name: "one", open: ["access", "erasure"], query: "erasure", expected: ["erasure"] },
    {
      name: "several",
      open: ["access", "erasure", "objection"],
      query: ["objection", "access"],
      expected: ["access", "objection"],
    },
    {
      name: "everything",
      open: ["access", "erasure"],
      query: ["all", "erasure"],
      expected: ["access", "erasure"],
    },
    {
      name: "what is not open counts as not chosen",
      open: ["access", "erasure"],
      query: ["portability", "<x>"],
      expected: [],
    },
    { name: "the only open one", open: ["access"], query: undefined, expected: ["access"] },
    { name: "nothing open", open: [], query: "all", expected: [] },
  ] as const)("$name", ({ open, query, expected }) => {
    expect(chosenRights(open, query as string | string[] | undefined)).toEqual(expected);
  });
});
