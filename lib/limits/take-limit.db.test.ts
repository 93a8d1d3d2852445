import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { rateLimits } from "@/db/schema/installation";
import { type Installation, openInstallation } from "@/lib/installation";
import { type LimitName, limitTable } from "@/lib/limits/limit-table";
import { Limited } from "@/lib/limits/limited";
import { giveBackLimit, isWithinLimit, takeLimit } from "@/lib/limits/take-limit";
import { takeSubmissionLimits } from "@/lib/limits/take-submission-limits";
import { createTestInstallation } from "@/lib/testing/test-installation";

let opened: Installation;
beforeAll(async () => {
  opened = await createTestInstallation();
});
beforeEach(async () => {
  await opened.db.delete(rateLimits);
});

let people = 0;
/** Somebody new: what was refused is also remembered in the process, for the rest of the window. */
const somebody = () => `203.0.113.${people++}`;
const rows = () => opened.db.select().from(rateLimits);
async function refusal(taking: Promise<unknown>): Promise<Limited> {
  const error = await taking.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Limited)) throw new Error("expected to be limited");
  return error;
}
async function take(name: LimitName, who: string, times: number): Promise<number> {
  let taken = 0;
  for (let i = 0; i < times; i++) if (await isWithinLimit(name, who)) taken++;
  return taken;
}

describe("a limit", () => {
  it.each(Object.entries(limitTable))(
    "lets through as often as it says: %s",
    async (name, { points, durationS }) => {
      const who = somebody();
      expect(await take(name as LimitName, who, points)).toBe(points);
      const { code, retryAfterS } = await refusal(takeLimit(name as LimitName, who));
      expect(code).toBe("limited");
      expect(retryAfterS).toBeGreaterThan(0);
      expect(retryAfterS).toBeLessThanOrEqual(durationS);
    },
  );

  it("counts each one apart, and each use apart", async () => {
    const [one, other] = [somebody(), somebody()];
    await take("submission.address", one, 11);
    await takeLimit("submission.address", other);
    await takeLimit("track.address", one);
  });

  it("lets through again when its window is over", async () => {
    const who = somebody();
    expect(await take("submission.address", who, 10)).toBe(10);
    await opened.db.update(rateLimits).set({ expire: sql`now() - interval '1 second'` });
    expect(await take("submission.address", who, 11)).toBe(10);
  });

  it("gives back what turned out not to count", async () => {
    const who = somebody();
    for (let i = 0; i < 100; i++) {
      await takeLimit("code_check.address", who);
      await giveBackLimit("code_check.address", who);
    }
    expect(await take("code_check.address", who, 60)).toBe(60);
  });

  it("counts right when many come at once", async () => {
    const who = somebody();
    const results = await Promise.all(
      Array.from({ length: 50 }, () => isWithinLimit("submission.address", who)),
    );
    expect(results.filter(Boolean)).toHaveLength(10);
  });

  it("stores nobody's address", async () => {
    await takeLimit("submission.email", "camille@example.org");
    await takeLimit("submission.address", "203.0.113.250");
    const stored = JSON.stringify(await rows());
    expect(stored).not.toMatch(/camille|203\.0\.113/);
    expect(await rows()).toHaveLength(2);
  });
});

it("processes count together", async () => {
  const who = somebody();
  const script = `
    const { openInstallation } = await import("./lib/installation.ts");
    const { loadSettings } = await import("./lib/settings.ts");
    const { isWithinLimit } = await import("./lib/limits/take-limit.ts");
    const opened = openInstallation(loadSettings(process.env), process.env.URL, { max: 2 });
    let taken = 0;
    for (let i = 0; i < 30; i++) if (await isWithinLimit("track.address", process.env.WHO)) taken++;
    await opened.close();
    console.log(taken);`;
  const { settings, databaseUrl } = opened;
  const env = {
    PATH: "/usr/bin:/bin",
    DATA_DIR: settings.dataDir,
    MASTER_KEY: settings.masterKey.toString("hex"),
    URL: databaseUrl,
    WHO: who,
    NODE_ENV: "test" as const,
  };
  const run = () =>
    promisify(execFile)(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], { env });
  const [others, mine] = await Promise.all([Promise.all([run(), run()]), take("track.address", who, 30)]);
  expect(others.reduce((sum, { stdout }) => sum + Number(stdout), mine)).toBe(60);
  expect(await isWithinLimit("track.address", who)).toBe(false);
}, 60_000);

it("a flood from one address is refused 9,990 times of 10,000", async () => {
  expect(await take("submission.address", somebody(), 10_000)).toBe(10);
}, 60_000);

describe("submissions", () => {
  const now = new Date();
  const from = (address: string, email = `${address}@example.org`) => ({
    channel: "portal" as const,
    address,
    email,
    controllerSlug: "minet",
  });

  it("are limited by address, whatever e-mail addresses are typed", async () => {
    const address = somebody();
    for (let i = 0; i < 10; i++) await takeSubmissionLimits(from(address, `${i}@${address}.example`), now);
    expect(await refusal(takeSubmissionLimits(from(address, "x@example.org"), now))).toMatchObject({
      limit: "submission.address",
    });
  });

  it("are limited by e-mail address, however it is spelled and wherever it comes from", async () => {
    for (let i = 0; i < 5; i++) await takeSubmissionLimits(from(somebody(), "Dana@Example.org "), now);
    expect(await refusal(takeSubmissionLimits(from(somebody(), "dana@example.org"), now))).toMatchObject({
      limit: "submission.email",
    });
  });

  it("of very many addresses wait seconds, nobody loses their own tries, and who waited is let in", async () => {
    const many =
      limitTable["submission.controller"].points + limitTable["submission.controller_burst"].points;
    const netkin = (address: string) => ({ ...from(address), controllerSlug: "netkin" });
    const taken = await Promise.all(
      Array.from({ length: many + 50 }, () =>
        takeSubmissionLimits(netkin(somebody()), now).then(
          () => true,
          (error: unknown) => (error instanceof Limited ? false : Promise.reject(error)),
        ),
      ),
    );
    expect(taken.filter(Boolean).length).toBeGreaterThanOrEqual(many);
    expect(taken).toContain(false);

    const address = somebody();
    const queuedAt = new Date(now.getTime() - 5_000);
    for (let i = 0; i < 20; i++)
      expect(await refusal(takeSubmissionLimits({ ...netkin(address), queuedAt }, now))).toMatchObject({
        limit: "submission.controller",
        retryAfterS: 10,
      });
    const later = new Date(now.getTime() + 10_000);
    await takeSubmissionLimits({ ...netkin(address), queuedAt }, later);
    // Another controller is not concerned.
    await takeSubmissionLimits(from(address), now);
  });
});

it("another installation's key makes other keys, so rows cannot be compared between them", async () => {
  await takeLimit("track.address", "203.0.113.99");
  const [{ key: before } = { key: "" }] = await rows();
  await opened.db.delete(rateLimits);
  const other = openInstallation({ ...opened.settings, masterKey: Buffer.alloc(32, 7) }, opened.databaseUrl);
  await takeLimit("track.address", "203.0.113.99");
  await other.close();
  const [{ key: after } = { key: "" }] = await rows();
  expect(after).not.toBe(before);
});
