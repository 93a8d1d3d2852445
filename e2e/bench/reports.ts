import { rm } from "node:fs/promises";
import { eq, sql } from "drizzle-orm";
import { migrateDatabase } from "@/db/migrate";
import { controllers } from "@/db/schema/controllers";
import { staff } from "@/db/schema/staff";
import { median, type Row } from "@/e2e/bench/table";
import { emptyDataDir } from "@/e2e/installation";
import { mintStaff } from "@/lib/auth/actor";
import { applyRecord } from "@/lib/controllers/apply-record";
import { loadShippedRecord } from "@/lib/controllers/load-record";
import { type Installation, openInstallation } from "@/lib/installation";
import { getReport } from "@/lib/reports/get-report";
import { fillRequests } from "@/lib/reports/testing/invented-requests";
import { loadSettings } from "@/lib/settings";
import { openDatabaseUrl } from "@/lib/start/open-database";
import { seal } from "@/lib/vault/seal";

const requestCount = 200_000;
const runs = 5;
const now = new Date("2026-11-15T10:00:00Z");

/** A report of two years of one very large controller, all tables of the page, against a bare count by month. */
export async function benchReports(): Promise<Row> {
  const dataDir = emptyDataDir();
  const settings = loadSettings({ DATA_DIR: dataDir, LOG_LEVEL: "silent" });
  const database = await openDatabaseUrl(settings);
  try {
    await migrateDatabase(database.url);
    const opened = openInstallation(settings, database.url);
    try {
      return await measure(opened);
    } finally {
      await opened.close();
    }
  } finally {
    await database.release();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function measure({ db, installationKey }: Installation): Promise<Row> {
  await applyRecord(await loadShippedRecord("minet"), new Date("2024-01-01T00:00:00Z"));
  const [minet] = await db.select().from(controllers).where(eq(controllers.slug, "minet"));
  const name = seal(installationKey, "name", "Auditor");
  const [person] = await db.insert(staff).values({ name, createdAt: now }).returning({ id: staff.id });
  if (!minet || !person) throw new Error("the installation was not made");
  const { id: controllerId, recordDigest } = minet;
  const owner = { controllerId, recordDigest, staffId: person.id };
  await fillRequests(db, owner, { count: requestCount, before: now });
  const auditor = mintStaff({ staffId: person.id, memberships: [{ controllerId, role: "auditor" }] });
  const reports: number[] = [];
  const counts: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const countMs = await timed(() =>
      db.execute(sql`select date_trunc('month', received_at), count(*) from requests group by 1`),
    );
    const reportMs = await timed(() => getReport(auditor, { from: "2024-11", to: "2026-11" }, "en", now));
    if (run === 0) continue; // The first run warms both up.
    counts.push(countMs);
    reports.push(reportMs);
  }
  return {
    what: "report of 200,000 requests: 400,000 rights, 600,000 tasks",
    unit: "ms",
    measured: median(reports),
    baseline: median(counts),
    baselineIs: "the same requests counted by month",
    better: "less",
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
