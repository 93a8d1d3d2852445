import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRecords } from "./compare-records";
import { parseRecord } from "./load-record";
import { recordDigest } from "./record-digest";

const text = await readFile("lib/controllers/records/minet.yaml", "utf8");
const minet = parseRecord(text);
const changesAfter = (from: string, to: string) => {
  expect(text).toContain(from);
  return compareRecords(minet, parseRecord(text.replace(from, to)));
};

describe("the difference between two records", () => {
  it("is none between a record and itself, also after a round trip through the database", () => {
    expect(compareRecords(minet, minet)).toEqual([]);
    expect(compareRecords(JSON.parse(JSON.stringify(minet)), minet)).toEqual([]);
  });

  it.each<readonly [name: string, from: string, to: string, changes: object[]]>([
    [
      "a word in one language",
      "- slug: tickets\n    title:\n      en: Tickets,",
      "- slug: tickets\n    title:\n      en: Helpdesk,",
      [
        {
          change: "changed",
          path: "systems.tickets.title.en",
          from: "Tickets, the support requests",
          to: "Helpdesk, the support requests",
        },
      ],
    ],
    [
      "a category that gets another name",
      "- slug: visits\n",
      "- slug: page-views\n",
      [
        {
          change: "added",
          path: "systems.application-logs.categories.page-views",
          to: expect.objectContaining({ slug: "page-views" }),
        },
        {
          change: "removed",
          path: "systems.application-logs.categories.visits",
          from: expect.objectContaining({ slug: "visits" }),
        },
      ],
    ],
    [
      "a right no longer offered",
      "  - right: portability\n",
      "",
      [{ change: "removed", path: "rights.portability", from: { right: "portability" } }],
    ],
    [
      "rights in another order",
      "  - right: access\n  - right: rectification\n",
      "  - right: rectification\n  - right: access\n",
      [
        {
          change: "changed",
          path: "rights",
          from: ["access", "rectification", "erasure", "restriction", "portability", "objection"],
          to: ["rectification", "access", "erasure", "restriction", "portability", "objection"],
        },
      ],
    ],
    [
      "a line of an address",
      "address: [MiNET, 5 rue",
      "address: [MiNET, 7 rue",
      [
        { change: "added", path: "controller.address", to: "7 rue Charles Fourier" },
        { change: "removed", path: "controller.address", from: "5 rue Charles Fourier" },
      ],
    ],
    [
      "an entry that was left out before",
      "  role: controller\n",
      "  role: controller\n  region: FR-IDF\n",
      [{ change: "added", path: "controller.region", to: "FR-IDF" }],
    ],
    ["a comment", "schema: 1", "# A comment.\nschema: 1", []],
  ])("tells %s by its name", (_, from, to, changes) => {
    expect(changesAfter(from, to)).toEqual(changes);
  });

  it("has no positions in its paths but what stands in a mapping", () => {
    const shuffled = {
      ...minet,
      systems: minet.systems.toReversed().map((system) => ({
        ...system,
        owner: "Somebody else",
        categories: system.categories.toReversed(),
      })),
    };
    for (const { path } of compareRecords(minet, shuffled)) expect(path).not.toMatch(/\.\d+(?:\.|$)/);
  });

  const named = fc.uniqueArray(
    fc.record({ slug: fc.constantFrom("a", "b", "c", "d"), text: fc.string({ maxLength: 3 }) }),
    { selector: ({ slug }) => slug },
  );
  const content = fc.record({
    ...{ word: fc.string({ maxLength: 2 }), named },
    list: fc.array(fc.constantFrom("x", "y", "z"), { maxLength: 4 }),
    nested: fc.dictionary(fc.constantFrom("one", "two", "__proto__"), fc.option(fc.nat(2)), { maxKeys: 2 }),
    unnamed: fc.array(fc.record({ en: fc.constantFrom("p", "q") }), { maxLength: 3 }),
  });

  it("is empty exactly when both have the same digest, and mirrored when they change places", () => {
    const digest = (value: object) => recordDigest(value as typeof minet);
    fc.assert(
      fc.property(content, content, (one, other) => {
        const forth = compareRecords(one, other);
        expect(forth.length === 0).toBe(digest(one) === digest(other));
        const mirror = { added: "removed", removed: "added", changed: "changed" } as const;
        const line = ({ change, path, from, to }: (typeof forth)[number]) =>
          JSON.stringify([change, path, from ?? null, to ?? null]);
        const back = compareRecords(other, one).map(({ change, path, from, to }) =>
          line({ change: mirror[change], path, from: to, to: from }),
        );
        expect(back.toSorted()).toEqual(forth.map(line).toSorted());
      }),
    );
  });
});
