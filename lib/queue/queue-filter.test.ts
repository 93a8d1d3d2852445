import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { channels, languages, requestStatuses, rights } from "@/db/schema/enums";
import {
  changeFilter,
  isNewestFirst,
  lanes,
  parseQueueFilter,
  type QueueFilter,
  readQueueFilter,
  writeQueueFilter,
} from "@/lib/queue/queue-filter";

const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const filters: fc.Arbitrary<QueueFilter> = fc.record(
  {
    state: fc.constantFrom(...lanes),
    right: fc.constantFrom(...rights),
    status: fc.constantFrom(...requestStatuses),
    handler: fc.oneof(fc.constantFrom("me", "none"), fc.uuid()),
    system: slug,
    controller: slug,
    due: fc.integer({ min: 0, max: 366 }),
    channel: fc.constantFrom(...channels),
    language: fc.constantFrom(...languages),
    after: fc.stringMatching(/^[\w-]{1,80}$/),
  },
  { requiredKeys: ["state"] },
);

describe("the filter of the queue in an address", () => {
  it("comes back as it was written, whatever it holds", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(readQueueFilter(writeQueueFilter(filter))).toEqual(filter);
      }),
    );
  });

  it("is never an error and never lets in what is no filter", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()))), (query) => {
        const filter = parseQueueFilter(query);
        expect(readQueueFilter(writeQueueFilter(filter))).toEqual(filter);
      }),
    );
  });

  it.each([
    ["", { state: "open" }],
    ["state=nonsense", { state: "open" }],
    ["state=answered&right=&status=", { state: "answered" }],
    ["right=everything&due=-1", { state: "open" }],
    ["due=7", { state: "open", due: 7 }],
    ["due=7.5", { state: "open" }],
    ["due=", { state: "open" }],
    ["handler=me", { state: "open", handler: "me" }],
    ["handler=somebody", { state: "open" }],
    ["system=../../etc", { state: "open" }],
    ["search=camille@etu.example", { state: "open" }],
  ])("reads %j", (query, expected) => {
    expect(readQueueFilter(query)).toEqual(expected);
  });

  it("takes a repeated parameter for none: an address says one thing", () => {
    expect(parseQueueFilter({ right: ["access", "erasure"] })).toEqual({ state: "open" });
  });

  it("goes back to the first page when anything changes", () => {
    const filter = { state: "open", right: "access", after: "abc" } as const;
    expect(changeFilter(filter, "right", undefined)).toEqual({ state: "open" });
    expect(changeFilter(filter, "state", "overdue")).toEqual({ state: "overdue", right: "access" });
  });
});

it("shows what is waited for by urgency, and only what is over by age", () => {
  expect(lanes.filter((state) => isNewestFirst({ state }))).toEqual(["answered", "all"]);
});
