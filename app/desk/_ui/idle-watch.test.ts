import { beforeEach, describe, expect, it } from "vitest";
import { watchIdle } from "./idle-watch";

const minute = 60_000;

/** A server's session of 15 minutes, and a page that was opened at its last use. */
function world() {
  let now = 1_000_000;
  let endsAt = now + 15 * minute;
  let reachable = true;
  const seen = {
    kept: 0,
    discarded: 0,
    renewed: 0,
    asked: 0,
    left: 0,
    told: [] as number[],
    shown: null as number | null,
  };
  const reach = () => {
    if (!reachable) throw new Error("no network");
  };
  const watch = watchIdle(15 * minute, {
    now: () => now,
    askLeft: async () => {
      reach();
      seen.asked += 1;
      return Math.max(endsAt - now, 0);
    },
    renew: async () => {
      reach();
      if (endsAt <= now) return 0;
      seen.renewed += 1;
      endsAt = now + 15 * minute;
      return endsAt - now;
    },
    keep: async () => {
      reach();
      seen.kept += 1;
    },
    discard: async () => {
      seen.discarded += 1;
    },
    tell: (at) => void seen.told.push(at),
    show: (leftMs) => {
      seen.shown = leftMs;
    },
    leave: () => {
      seen.left += 1;
    },
  });
  return {
    seen,
    watch,
    /** Lets time go by, looking every second. */
    wait: async (seconds: number) => {
      for (let second = 0; second < seconds; second += 1) {
        now += 1_000;
        await watch.look();
      }
    },
    sleep: (ms: number) => {
      now += ms;
    },
    elsewhere: () => {
      endsAt = now + 15 * minute;
      return endsAt;
    },
    network: (works: boolean) => {
      reachable = works;
    },
  };
}

let page: ReturnType<typeof world>;
beforeEach(() => {
  page = world();
});

describe("a page that nobody uses", () => {
  it("warns two minutes before the end and not earlier, by the server's clock", async () => {
    await page.wait(13 * 60 - 1);
    expect(page.seen.shown).toBeNull();
    await page.wait(2);
    expect(page.seen.shown).toBeGreaterThan(118_000);
  });

  it("keeps what is typed once, before the end, and leaves after it", async () => {
    await page.wait(15 * 60 - 16);
    expect([page.seen.kept, page.seen.left]).toEqual([0, 0]);
    await page.wait(16);
    expect([page.seen.kept, page.seen.left]).toEqual([1, 0]);
    await page.wait(2);
    expect([page.seen.kept, page.seen.left]).toEqual([1, 1]);
  });

  it("seldom asks the server", async () => {
    await page.wait(15 * 60);
    expect(page.seen.asked).toBeLessThan(15);
    expect(page.seen.renewed).toBe(0);
  });

  it("that slept through the end still keeps what is typed before it leaves", async () => {
    page.sleep(60 * minute);
    await page.wait(2);
    expect([page.seen.kept, page.seen.left > 0]).toEqual([1, true]);
  });

  it("stays, with all that is typed, while the server cannot be reached", async () => {
    page.network(false);
    await page.wait(20 * 60);
    expect([page.seen.kept, page.seen.left, page.seen.shown]).toEqual([0, 0, 0]);
    page.network(true);
    await page.wait(1);
    expect([page.seen.kept, page.seen.left]).toEqual([1, 1]);
  });
});

describe("a page stays", () => {
  it("when the person says so, and forgets what it kept", async () => {
    await page.wait(15 * 60 - 5);
    expect(page.seen.kept).toBe(1);
    await page.watch.stay();
    expect([page.seen.shown, page.seen.discarded]).toEqual([null, 1]);
    expect(page.seen.told).toHaveLength(1);
    await page.wait(12 * 60);
    expect([page.seen.shown, page.seen.left]).toEqual([null, 0]);
  });

  it("while somebody types, telling the server at most once a minute", async () => {
    for (let half = 0; half < 60; half += 1) {
      await page.wait(30);
      await page.watch.use();
    }
    expect([page.seen.shown, page.seen.left]).toEqual([null, 0]);
    expect(page.seen.renewed).toBeLessThanOrEqual(30);
    expect(page.seen.renewed).toBeGreaterThan(10);
  });

  it("when another window of this browser tells that it is in use", async () => {
    await page.wait(14 * 60);
    expect(page.seen.shown).not.toBeNull();
    page.watch.hear(page.elsewhere());
    expect(page.seen.shown).toBeNull();
    page.watch.hear("nonsense");
    page.watch.hear(0);
    await page.wait(60);
    expect(page.seen.shown).toBeNull();
  });

  it("when another browser is in use, as the server says, and forgets what it kept", async () => {
    await page.wait(15 * 60 - 14);
    expect(page.seen.kept).toBe(1);
    page.elsewhere();
    await page.wait(22);
    expect([page.seen.shown, page.seen.left, page.seen.discarded]).toEqual([null, 0, 1]);
  });
});

describe("an answer to the warning", () => {
  it("is not given by a stray key", async () => {
    await page.wait(14 * 60);
    await page.watch.use();
    expect(page.seen.renewed).toBe(0);
  });

  it("that comes too late leads to sign-in", async () => {
    page.sleep(16 * minute);
    await page.watch.stay();
    await page.wait(3);
    expect(page.seen.left).toBeGreaterThan(0);
    expect(page.seen.kept).toBe(1);
  });
});
