import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AuditFilter, auditQuery, readAuditFilter } from "./audit-filter";
import { auditThemes, typesOf } from "./event-themes";

const read = (query: string) => readAuditFilter(Object.fromEntries(new URLSearchParams(query)));

describe("the filter in the address", () => {
  it("comes back as it went", () => {
    const filters = fc.record(
      {
        theme: fc.constantFrom(...auditThemes),
        person: fc.uuid({ version: 4 }),
        reference: fc.constant("HAB-7K3M-9QXD"),
        from: fc.constant("2026-01-31"),
        to: fc.constant("2026-12-01"),
        after: fc.record({ request: fc.nat(), staff: fc.nat() }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(filters, (filter) => {
        expect(read(auditQuery(filter as AuditFilter))).toEqual(filter);
      }),
    );
  });

  it("takes a reference as people type it", () => {
    expect(read("reference=hab+7k3m9qxd")).toEqual({ reference: "HAB-7K3M-9QXD" });
  });

  it.each([
    "theme=all",
    "person=me",
    "reference=x",
    "from=2026-02-30",
    "to=soon",
    "after=1",
    "after=-1.2",
    "x=1",
  ])("takes %s for nothing, and keeps the rest", (wrong) => {
    expect(read(wrong)).toEqual({});
    const also = wrong.startsWith("from") ? "theme=mail" : "from=2026-01-31";
    expect(auditQuery(read(`${wrong}&${also}`))).toBe(also);
  });
});

describe("the themes", () => {
  it("share out every type of both histories, each once", async () => {
    const { eventCatalogue } = await import("./event-catalogue");
    const { staffEventCatalogue } = await import("@/lib/staff/staff-event-catalogue");
    const all = auditThemes.map(typesOf);
    expect(all.flatMap(({ requests }) => requests).sort()).toEqual(Object.keys(eventCatalogue).sort());
    expect(all.flatMap(({ staff }) => staff).sort()).toEqual(Object.keys(staffEventCatalogue).sort());
  });
});
