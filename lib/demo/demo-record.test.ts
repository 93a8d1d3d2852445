import { describe, expect, it } from "vitest";
import { loadShippedRecords } from "@/lib/controllers/load-record";
import { recordSchema } from "@/lib/controllers/record-schema";
import { toDemoRecord } from "@/lib/demo/demo-record";

const shipped = await loadShippedRecords();
const client = {
  slug: "care-home",
  name: "A Hall",
  country: "BE",
  email: "dpo@hall.be",
  concerns: {},
  passOnWithin: "P2D",
} as const;

describe.each(shipped)("the demonstration's record of $controller.slug", (record) => {
  const demo = toDemoRecord(record);

  it("says what the shipped one says, but for who is written to", () => {
    const written = (content: object) =>
      JSON.parse(JSON.stringify(content, (name, value) => (name === "ownerEmail" ? "" : value)));
    expect(written(demo)).toEqual(written(record));
    expect(recordSchema.safeParse(demo).success).toBe(true);
  });

  it("writes to nobody who exists, by any way that its work takes", () => {
    const given = { ...record, clients: [client] } as unknown as typeof record;
    const { systems, routing, clients } = toDemoRecord(given);
    const addresses = [
      ...[...systems, ...routing].flatMap(({ ownerEmail }) => ownerEmail ?? []),
      ...clients.map(({ email }) => email),
    ];
    expect(addresses.filter((address) => !address.endsWith(".example"))).toEqual([]);
  });
});

it("has something to replace", () => {
  expect(shipped.some(({ systems }) => systems.some(({ ownerEmail }) => ownerEmail))).toBe(true);
});
