import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { scanFile } from "@/lib/files/scan-file";

const open = new Set<() => Promise<void>>();
afterEach(async () => {
  for (const close of open) await close();
  open.clear();
});

type Verdict = (file: Buffer) => string | null;
const command = "zINSTREAM\0";

/** clamd's side of one INSTREAM: pieces by their length until the empty one, then the verdict on the whole. */
function converse(socket: Socket, verdict: Verdict, sizeLimit: number, scanned: Buffer[]): void {
  let heard = Buffer.alloc(0);
  let file: Buffer | null = null;
  const answer = (said: string | null) => {
    socket.removeAllListeners("data");
    if (said !== null) socket.end(said);
  };
  socket.on("data", (chunk) => {
    heard = Buffer.concat([heard, chunk]);
    if (!file && heard.length >= command.length) {
      if (heard.toString("latin1", 0, command.length) !== command) return answer("UNKNOWN COMMAND\0");
      file = Buffer.alloc(0);
      heard = heard.subarray(command.length);
    }
    while (file && heard.length >= 4 && heard.length >= 4 + heard.readUInt32BE(0)) {
      const end = 4 + heard.readUInt32BE(0);
      if (end === 4) {
        scanned.push(file);
        return answer(verdict(file));
      }
      file = Buffer.concat([file, heard.subarray(4, end)]);
      heard = heard.subarray(end);
      if (file.length > sizeLimit) return answer("INSTREAM size limit exceeded. ERROR\0");
    }
  });
}

async function startScanner(verdict: Verdict, options: { listen?: string; sizeLimit?: number } = {}) {
  const scanned: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    converse(socket, verdict, options.sizeLimit ?? Number.POSITIVE_INFINITY, scanned);
  });
  await new Promise<void>((resolve) =>
    options.listen ? server.listen(options.listen, resolve) : server.listen(0, "127.0.0.1", resolve),
  );
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  open.add(close);
  const url = options.listen
    ? `unix://${options.listen}`
    : `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, scanned, close };
}

const eicar = Buffer.from("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
const clamd = (file: Buffer) => (file.includes("EICAR") ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0");
const file = new Uint8Array(Buffer.from("hello"));

describe("a scanned file", () => {
  it("reaches the scanner whole, whatever its size", async () => {
    const { url, scanned } = await startScanner(clamd);
    for (const size of [1, 65_535, 65_536, 65_537, 10_000_000]) {
      const sent = randomBytes(size);
      expect(await scanFile(sent, url)).toBe("clean");
      expect(scanned.at(-1)?.equals(sent)).toBe(true);
    }
  });

  it("is refused for a virus", async () => {
    const { url } = await startScanner(clamd);
    await expect(scanFile(eicar, url)).rejects.toMatchObject({ code: "file.virus" });
  });

  it("reaches a scanner behind a socket of this machine", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "clamd-"));
    const { url } = await startScanner(clamd, { listen: path.join(folder, "clamd.ctl") });
    expect(await scanFile(file, url)).toBe("clean");
    await expect(scanFile(eicar, url)).rejects.toMatchObject({ code: "file.virus" });
    await rm(folder, { recursive: true, force: true });
  });
});

it("without a scanner it is said that nobody looked", async () => {
  expect(await scanFile(eicar, null)).toBe("not-configured");
});

describe("whatever is no verdict refuses the file", () => {
  it.each([
    { name: "an error", said: "stream: Can't allocate memory ERROR\0" },
    { name: "a verdict on something else", said: "fake: OK\0" },
    { name: "nothing", said: "" },
    { name: "a verdict that is cut off", said: "stream: OK" },
    { name: "words without an end", said: "stream: OK".repeat(1000) },
    { name: "OK and more", said: "stream: OK FOUND\nstream: OK\0" },
  ])("$name", async ({ said }) => {
    const { url } = await startScanner(() => said);
    await expect(scanFile(file, url)).rejects.toMatchObject({ code: "file.scan_failed" });
  });

  it("the scanner's own size limit, in the middle of the file", async () => {
    const { url } = await startScanner(clamd, { sizeLimit: 100_000 });
    await expect(scanFile(randomBytes(10_000_000), url)).rejects.toMatchObject({ code: "file.scan_failed" });
  });

  it("a scanner that is not there", async () => {
    const { url, close } = await startScanner(clamd);
    await close();
    await expect(scanFile(file, url)).rejects.toMatchObject({ code: "file.scan_failed" });
    await expect(scanFile(file, "unix:///nowhere/clamd.ctl")).rejects.toMatchObject({
      code: "file.scan_failed",
    });
  });

  it("a scanner that says nothing", async () => {
    const { url } = await startScanner(() => null);
    const started = Date.now();
    await expect(scanFile(file, url, { silenceMs: 200 })).rejects.toMatchObject({ code: "file.scan_failed" });
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});
