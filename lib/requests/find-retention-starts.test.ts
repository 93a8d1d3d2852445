import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Value } from "@/lib/connectors/contract";
import { openInstallation } from "@/lib/installation";
import { writeExtract } from "@/lib/requests/extract-file";
import { findRetentionStarts } from "@/lib/requests/find-retention-starts";
import { loadSettings } from "@/lib/settings";
import type { DataKey } from "@/lib/vault/data-key";

const folder = await mkdtemp(join(tmpdir(), "retention-"));
const env = {
  DATA_DIR: folder,
  MASTER_KEY: randomBytes(32).toString("hex"),
  APP_URL: "http://localhost:3000",
  LOG_LEVEL: "silent",
};
// Nothing is asked of the database: extracts are files.
const opened = openInstallation(loadSettings(env), "postgres://localhost/none");
afterAll(async () => {
  await opened.close();
  await rm(folder, { recursive: true });
});

const key: DataKey = { scope: "request/test", bytes: randomBytes(32) };
let written = 0;

/** The day found in a column that holds these values, under Europe/Paris. */
async function found(values: readonly Value[], pick: "latest" | "earliest" = "latest") {
  written += 1;
  const storageKey = `extracts/${written}`;
  const rows = async function* () {
    for (const [index, value] of values.entries()) yield [[index, value]];
  };
  await writeExtract(storageKey, rows(), key);
  const place = { system: "adh6", category: "member-file" };
  const event = { slug: "end", title: { en: "End" }, ...place, field: "left_on", pick, assumed: false };
  const record = { controller: { timeZone: "Europe/Paris" }, retentionEvents: [event] };
  const columns = [{ name: "id" }, { name: "left_on" }];
  return (await findRetentionStarts(record, [{ ...place, columns, storageKey }], key))["end"];
}

describe("the day on which a retention starts", () => {
  it.each<readonly [Value, string | null]>([
    ["2024-08-31", "2024-08-31"],
    ["2024-03-31T02:30:00.123456", "2024-03-31"],
    ["2024-08-31 23:30:00", "2024-08-31"],
    ["2024-08-31T21:59:59Z", "2024-08-31"],
    ["2024-08-31T22:00:00Z", "2024-09-01"],
    ["2024-08-31T22:00:00.000001Z", "2024-09-01"],
    ["2024-08-31 22:00:00+00", "2024-09-01"],
    ["2024-09-01T00:30:00+0200", "2024-09-01"],
    ["2024-12-31T23:00:00+00:00", "2025-01-01"],
    ["2024-02-30", null],
    ["infinity", null],
    ["", null],
    [1_725_055_200, null],
    [true, null],
    [null, null],
  ])("held as %j is %s", async (value, day) => expect(await found([value])).toBe(day));

  it.each<readonly [readonly Value[], latest: string | null, earliest: string | null]>([
    [["2024-08-31", "2026-01-15", "2025-06-30"], "2026-01-15", "2024-08-31"],
    [["2024-08-31", null], null, "2024-08-31"],
    [["infinity", "2024-08-31"], null, "2024-08-31"],
    [[], null, null],
  ])("of the accounts %j is the latest %s, the earliest %s", async (values, latest, earliest) => {
    expect(await found(values)).toBe(latest);
    expect(await found(values, "earliest")).toBe(earliest);
  });

  it("is looked for in its own column only, and told for each event", async () => {
    const storageKey = "extracts/others";
    const rows = async function* () {
      yield [["2024-08-31", "2020-01-01"]];
    };
    await writeExtract(storageKey, rows(), key);
    const event = (slug: string, category: string, field: string) => {
      const pick = "latest" as const;
      return { slug, title: { en: slug }, system: "adh6", category, field, pick, assumed: false };
    };
    const retentionEvents = [
      event("left", "member-file", "left_on"),
      event("again", "member-file", "left_on"),
      event("joined", "member-file", "joined_on"),
      event("no-column", "member-file", "moved_on"),
      event("not-read", "memberships", "left_on"),
    ];
    const record = { controller: { timeZone: "Europe/Paris" }, retentionEvents };
    const columns = [{ name: "left_on" }, { name: "joined_on" }];
    const extracts = [{ system: "adh6", category: "member-file", columns, storageKey }];
    expect(await findRetentionStarts(record, extracts, key)).toEqual({
      left: "2024-08-31",
      again: "2024-08-31",
      joined: "2020-01-01",
      "no-column": null,
      "not-read": null,
    });
  });
});
