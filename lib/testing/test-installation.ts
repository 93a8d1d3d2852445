import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { createAdh6Sample } from "@/db/samples/adh6/create-adh6-sample";
import { administer, createTestDatabase, databaseUrl } from "@/db/testing/test-database";
import { applyRecord } from "@/lib/controllers/apply-record";
import { loadShippedRecord } from "@/lib/controllers/load-record";
import { createSampleDatabase } from "@/lib/demo/sample-database";
import { type Installation, openInstallation } from "@/lib/installation";
import { loadSettings } from "@/lib/settings";
import { ensureSigningKey } from "@/lib/signing/signing-key";

/**
 * A whole installation for one test file: its own database, folder, keys and MiNET's record in force (or those of
 * `controllers`), and with `adh6` a small ADH6 sample beside it. Everything is real but small, and gone after the file's last test.
 */
export async function createTestInstallation(
  options: { adh6?: boolean; env?: Record<string, string>; controllers?: readonly string[] } = {},
): Promise<Installation> {
  const { url } = await createTestDatabase();
  const dataDir = await mkdtemp(path.join(tmpdir(), "habeas-test-"));
  afterAll(() => rm(dataDir, { recursive: true, force: true }));
  const env: Record<string, string> = {
    DATA_DIR: dataDir,
    MASTER_KEY: randomBytes(32).toString("hex"),
    APP_URL: "http://localhost:3000",
    LOG_LEVEL: "silent",
    ...options.env,
  };
  if (options.adh6) env["CONNECTION_MINET_ADH6"] = await createAdh6(url);
  const opened = openInstallation(loadSettings(env), url, { max: 4 });
  afterAll(() => opened.close());
  for (const slug of options.controllers ?? ["minet"])
    await applyRecord(await loadShippedRecord(slug), new Date("2026-01-01T00:00:00Z"));
  await ensureSigningKey(new Date());
  return opened;
}

async function createAdh6(url: string): Promise<string> {
  const sample = await createSampleDatabase(url, "adh6");
  await createAdh6Sample(sample, { members: 40 });
  afterAll(() =>
    administer(
      databaseUrl(url, "postgres"),
      `drop database if exists "${new URL(sample).pathname.slice(1)}" with (force)`,
    ),
  );
  return sample;
}
