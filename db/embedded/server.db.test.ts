import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { AlreadySupervisedError, leaseServer } from "@/db/embedded/lease";
import { isServerOf } from "@/db/embedded/pid-file";
import { type EmbeddedServer, startServer } from "@/db/embedded/server";

vi.setConfig({ testTimeout: 60_000 });

const begun: EmbeddedServer[] = [];
const children: ChildProcess[] = [];
const folders: string[] = [];
const folder = emptyFolder(); // One for all tests but the one about making it: that is what takes long.

afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  for (const server of begun.splice(0)) await server.stop();
});
afterAll(() => {
  for (const made of folders) fs.rmSync(made, { recursive: true, force: true });
});

function emptyFolder(): string {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), `habeas-test-${process.pid}-`));
  fs.chmodSync(made, 0o711);
  folders.push(made);
  return path.join(made, "postgres");
}

async function start(durable = true): Promise<EmbeddedServer> {
  const server = await startServer({ folder, durable });
  begun.push(server);
  return server;
}

async function query(server: EmbeddedServer, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: server.url() });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

const keepRow = (server: EmbeddedServer): Promise<unknown> =>
  query(server, "drop table if exists kept; create table kept as select 42 as answer");
const keptRows = (server: EmbeddedServer): Promise<unknown[]> => query(server, "select answer from kept");

async function gone(pid: number, folder: string): Promise<void> {
  await expect.poll(() => isServerOf(path.join(folder, "data"), pid), { timeout: 60_000 }).toBe("no");
}

/** Another process that supervises the folder; resolves once it does. */
async function supervisor(folder: string): Promise<ChildProcess> {
  const script = path.resolve(import.meta.dirname, "../testing/hold-lease.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  if (child.stdout) await once(child.stdout, "data");
  return child;
}

const asRoot = process.getuid?.() === 0;

test.runIf(asRoot)("started by root, the server runs as nobody", async () => {
  const server = await start();
  expect(fs.readFileSync(`/proc/${server.pid}/status`, "utf8")).toMatch(/^Uid:\t65534\t/m);
});

test.runIf(asRoot)(
  "started by root in a folder closed to nobody, it runs all the same, and again when opened",
  async () => {
    const first = await start();
    await keepRow(first);
    await first.stop();
    for (const mode of [0o700, 0o711]) {
      fs.chmodSync(path.dirname(folder), mode);
      const server = await start();
      expect(await keptRows(server)).toEqual([{ answer: 42 }]);
      await server.stop();
    }
  },
);

test("committed rows survive kill -9 of the server, and the next start needs no hand", async () => {
  const server = await start();
  await keepRow(server);
  process.kill(server.pid, "SIGKILL");
  const next = await start();
  expect(next.reused).toBe(false);
  expect(next.port).toBe(server.port);
  expect(await keptRows(next)).toEqual([{ answer: 42 }]);
});

test("a pid file left by a crash, whose pid now belongs to another process, needs no hand", async () => {
  const server = await start();
  await keepRow(server);
  process.kill(server.pid, "SIGKILL");
  await gone(server.pid, folder);
  const { uid, gid } = fs.statSync(path.join(folder, "data")); // PostgreSQL yields to processes of its own account only.
  const stranger = spawn("sleep", ["60"], { uid, gid, cwd: "/" });
  children.push(stranger);
  const pidFile = path.join(folder, "data", "postmaster.pid");
  fs.writeFileSync(pidFile, fs.readFileSync(pidFile, "utf8").replace(/^\d+/, String(stranger.pid)));
  expect(await keptRows(await start())).toEqual([{ answer: 42 }]);
  expect(stranger.exitCode).toBeNull();
});

test("a server whose supervisor got kill -9 lives on and is taken over, supervision included", async () => {
  const killed = await supervisor(folder);
  const before = await start(false);
  await keepRow(before);
  killed.kill("SIGKILL");
  await once(killed, "exit");
  const lease = await leaseServer({ folder, durable: false, supervise: true });
  expect(lease.server).toMatchObject({ reused: true, pid: before.pid });
  expect(await keptRows(lease.server)).toEqual([{ answer: 42 }]);
  expect(await lease.release()).toBe(true);
  expect(isServerOf(path.join(folder, "data"), before.pid)).toBe("no");
});

test("a second supervisor on the same folder is refused and told which process is the first", async () => {
  const first = await supervisor(folder);
  const second = leaseServer({ folder, durable: false, supervise: true });
  await expect(second).rejects.toThrow(AlreadySupervisedError);
  await expect(second).rejects.toThrow(`process ${first.pid}`);
  begun.push(await startServer({ folder, durable: false }));
});

test("supervisors that start together on an empty folder get one server and one of them the place", async () => {
  const empty = emptyFolder();
  const leases = await Promise.allSettled(
    [1, 2].map(() => leaseServer({ folder: empty, durable: false, supervise: true })),
  );
  const taken = leases.filter((lease) => lease.status === "fulfilled");
  const refused = leases.filter((lease) => lease.status === "rejected");
  expect(refused.map(({ reason }) => reason)).toEqual([expect.any(AlreadySupervisedError)]);
  expect(await taken[0]?.value.release()).toBe(true);
});

test("the server stops with the last lease, not before", async () => {
  const one = await leaseServer({ folder, durable: false });
  const other = await leaseServer({ folder, durable: false });
  begun.push(one.server);
  expect(await one.release()).toBe(false);
  expect(await query(other.server, "select 1 as one")).toEqual([{ one: 1 }]);
  expect(await other.release()).toBe(true);
  await expect(query(other.server, "select 1")).rejects.toThrow("ECONNREFUSED");
});

test("a lease says when the server is gone", async () => {
  const lease = await leaseServer({ folder, durable: false });
  process.kill(lease.server.pid, "SIGKILL");
  await lease.lost;
  expect(await lease.release()).toBe(false);
});

test("after a clean stop the next start recovers nothing", async () => {
  const server = await start();
  await keepRow(server);
  await server.stop();
  const next = await start();
  const log = fs.readFileSync(next.logFile, "utf8");
  expect(log).toContain("database system was shut down at");
  expect(log).not.toMatch(/recover|interrupted|not properly shut down/);
});

test("a server that cannot start says why, in its own words", async () => {
  await (await start()).stop();
  const config = path.join(folder, "data", "postgresql.conf");
  const sound = fs.readFileSync(config);
  fs.appendFileSync(config, "\nno_such_setting = on\n");
  await expect(startServer({ folder })).rejects.toThrow(
    'unrecognized configuration parameter "no_such_setting"',
  );
  fs.writeFileSync(config, sound);
});

test("a port taken by somebody else is left to them", async () => {
  const server = await start();
  await server.stop();
  const other = net.createServer().listen(server.port, "127.0.0.1");
  await once(other, "listening");
  expect((await start()).port).not.toBe(server.port);
  other.close();
});
