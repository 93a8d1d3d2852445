import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { awkwardRows, category, jwks, sampleContent, signer } from "@/lib/bundle/testing/sample-content";
import { verifyBundle } from "@/lib/bundle/verify-bundle";
import { bundleChunks, writeBundle } from "@/lib/bundle/write-bundle";
import type { Column, Row } from "@/lib/connectors/contract";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "habeas-streams-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wide: readonly Column[] = [
  { name: "id", type: "integer" },
  { name: "at", type: "timestamptz" },
  { name: "message", type: "text" },
];

/** Content with many rows, and whether their source was released. */
function manyRows(count: number) {
  const state = { open: 0 };
  const rows = async function* () {
    state.open += 1;
    try {
      for (let at = 0; at < count; at += 500) {
        yield Array.from(
          { length: Math.min(500, count - at) },
          (_, n): Row => [
            at + n,
            "2026-11-02T10:00:00Z",
            `Signed in from 10.${(at + n) % 256}.0.${n % 256}, session ${(at + n) * 7919}`,
          ],
        );
      }
    } finally {
      state.open -= 1;
    }
  };
  const categories = [{ ...category("logs", []), columns: wide, rows }];
  return { state, content: sampleContent({ systems: [{ slug: "s", title: "S", categories }] }) };
}

describe("streams", () => {
  test("200,000 rows through a slow reader in little memory, and back", async () => {
    const { content } = manyRows(200_000);
    const path = join(folder, "many.zip");
    const pieces: Buffer[] = [];
    let waiting = 0;
    const out = new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _encoding, done) {
        waiting = Math.max(waiting, this.writableLength);
        pieces.push(chunk);
        setImmediate(done);
      },
    });
    const before = process.memoryUsage().rss;
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 10);
    const summary = await writeBundle(content, signer, out);
    clearInterval(watch);
    expect(summary).toMatchObject({ rows: 200_000 });
    expect(summary.payloadBytes).toBeGreaterThan(30e6);
    expect(peak - before).toBeLessThan(150e6);
    expect(waiting).toBeLessThan(1e6);
    writeFileSync(path, Buffer.concat(pieces));
    const verification = await verifyBundle(path, jwks);
    expect([verification.problems, verification.facts.rows]).toEqual([[], 200_000]);
  });

  test("an output that fails ends the work and releases the source", async () => {
    const { content, state } = manyRows(1_000_000);
    const out = new Writable({ write: (_chunk, _encoding, done) => done(new Error("disk full")) });
    await expect(writeBundle(content, signer, out)).rejects.toThrow("disk full");
    expect(state.open).toBe(0);
  });

  test("a reader that stops releases the source", async () => {
    const { content, state } = manyRows(1_000_000);
    for await (const chunk of bundleChunks(content, signer)) if (chunk.length > 1000) break;
    expect(state.open).toBe(0);
  });

  test("a source that fails fails the bundle, and the output does not end well", async () => {
    const rows = async function* () {
      yield awkwardRows;
      throw new Error("connection lost");
    };
    const categories = [{ ...category("c", []), rows }];
    let finished = false;
    const out = new Writable({
      write: (_chunk, _encoding, done) => done(),
      final(done) {
        finished = true;
        done();
      },
    });
    const content = sampleContent({ systems: [{ slug: "s", title: "S", categories }] });
    await expect(writeBundle(content, signer, out)).rejects.toThrow("connection lost");
    expect([finished, out.destroyed]).toEqual([false, true]);
  });
});
