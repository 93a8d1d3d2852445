import assert from "node:assert/strict";
import fs from "node:fs";
import { emptyDataDir, startInstallation } from "@/e2e/installation";
import { announceServer } from "@/e2e/running-server";

/** Each visitor comes through one proxy, as in production, so that a test can be somebody from elsewhere. */
const settings = { DEMO: "on", TRUSTED_PROXIES: "1" };

/**
 * Runs before all journeys: the real `npm start`, with web, worker, embedded database and demo, in an empty folder.
 * Afterwards it must end by itself and well when asked to.
 */
async function serve(): Promise<() => Promise<void>> {
  const installation = await startInstallation({ dataDir: emptyDataDir(), settings });
  const { baseUrl, dataDir, signInUrl } = installation;
  announceServer({ baseUrl, dataDir, signInUrl, pid: installation.process.pid ?? 0 });
  return async () => {
    const status = await installation.stop();
    assert.equal(status, 0, `npm start did not end well:\n${installation.output()}`);
    assert.doesNotMatch(
      installation.output(),
      /@(?:etu|minet|campus)\.example|Aubrevoie/i,
      "logs hold ids only",
    );
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
}

// biome-ignore lint/style/noDefaultExport: Playwright calls the default export.
export default serve;
