import { defineConfig } from "@playwright/test";
import { browserLaunch } from "@/e2e/browser";

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "../test-results/journeys",
  globalSetup: "./server.ts",
  workers: 2,
  fullyParallel: false,
  retries: 0,
  reporter: "list",
  // Limits end what hangs; a slow machine is given its time.
  timeout: 300_000,
  expect: { timeout: 15_000 },
  use: { actionTimeout: 30_000, trace: "retain-on-failure", launchOptions: browserLaunch() },
});
