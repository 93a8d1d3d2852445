import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { jwks } from "@/lib/bundle/testing/sample-content";
import { zip } from "@/lib/bundle/testing/small-bundle";
import { verifyBundleCommand } from "@/lib/bundle/verify-command";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "habeas-verify-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the command", () => {
  const path = (): string => join(folder, "command.zip");
  const keys = (): string => join(folder, "jwks.json");
  beforeAll(() => {
    writeFileSync(path(), zip);
    writeFileSync(keys(), JSON.stringify(jwks));
  });

  test("says genuine and what it holds, with the installation's keys or a given file", async () => {
    for (const [source, fallback] of [
      [null, keys()],
      [keys(), "/none"],
    ] as const) {
      const { lines, exitStatus } = await verifyBundleCommand(path(), source, fallback);
      expect([exitStatus, lines[0]]).toEqual([0, `genuine: ${path()}`]);
      expect(lines.join("\n")).toContain("HAB-7K3M-9QXD");
    }
  });

  test("reads keys from an address", async () => {
    const server = createServer((request, response) => {
      response.statusCode = request.url === "/jwks.json" ? 200 : 404;
      response.end(JSON.stringify(jwks));
    });
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    const { port } = server.address() as AddressInfo;
    const ask = (name: string) => verifyBundleCommand(path(), `http://localhost:${port}/${name}`, "/none");
    expect((await ask("jwks.json")).exitStatus).toBe(0);
    expect(await ask("none")).toMatchObject({
      exitStatus: 1,
      lines: [expect.stringMatching(/the server answers 404/)],
    });
    server.close();
  });

  test("says what is wrong, with status 1", async () => {
    writeFileSync(path(), zip.subarray(0, -1));
    expect(await verifyBundleCommand(path(), keys(), "/none")).toMatchObject({ exitStatus: 1 });
    expect(await verifyBundleCommand(path(), null, join(folder, "none.json"))).toMatchObject({
      exitStatus: 1,
      lines: [expect.stringMatching(/^The public keys cannot be read from .*none\.json: ENOENT/)],
    });
    writeFileSync(keys(), "{}");
    expect(await verifyBundleCommand(path(), keys(), "/none")).toMatchObject({
      exitStatus: 1,
      lines: [expect.stringMatching(/holds no public keys/)],
    });
  });
});
