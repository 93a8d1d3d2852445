import { describe, expect, it, vi } from "vitest";
import { getHealth } from "@/lib/health/get-health";
import { WorkerLease } from "@/lib/jobs/worker-lease";
import { createTestInstallation } from "@/lib/testing/test-installation";

const { databaseUrl } = await createTestInstallation();

describe("health", () => {
  it("says that no worker is alive, and that one is, from the lease it holds", async () => {
    expect(await getHealth()).toEqual({ status: "down", database: "ok", worker: "down", mail: "ok" });
    const lease = await WorkerLease.open(databaseUrl);
    await lease.hold("pool-test");
    expect(await getHealth()).toEqual({ status: "ok", database: "ok", worker: "ok", mail: "ok" });
    await lease.close();
    await vi.waitFor(async () => expect((await getHealth()).worker).toBe("down"));
  });
});
