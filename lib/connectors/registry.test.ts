import { describe, expect, it } from "vitest";
import { loadShippedRecords } from "@/lib/controllers/load-record";
import { numbers } from "./contract-fixture";
import { openConnector } from "./registry";

describe("opening a connector", () => {
  it("fails at once when a system has no address here", () => {
    const system = { connector: { kind: "postgres", connection: "minet/adh6" } } as const;
    expect(() => openConnector(system, null)).toThrow("connector.not_configured");
  });

  it("connects only when it is asked something", async () => {
    const system = { connector: { kind: "postgres", connection: "minet/adh6" } } as const;
    const connector = openConnector(system, "postgres://nobody@localhost:1/none");
    await connector.close();
  });

  it("gives a manual system to people: it finds nobody and refuses to read", async () => {
    const connector = openConnector({ connector: { kind: "manual" } }, null);
    await connector.check();
    expect(await connector.findSubject([], { email: "a@b.example" })).toEqual({ keys: [], by: [] });
    await expect(connector.extract(numbers("select 1"), ["1"])).rejects.toMatchObject({
      code: "connector.manual",
    });
    await expect(connector.readValues("select 1", ["1"])).rejects.toMatchObject({ code: "connector.manual" });
    await connector.close();
  });

  it("is possible for every system of every record that ships", async () => {
    for (const record of await loadShippedRecords())
      for (const system of record.systems)
        await openConnector(system, "postgres://nobody@localhost:1/none").close();
  });
});
