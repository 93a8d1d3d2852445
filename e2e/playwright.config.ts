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
  timeout: 120_000,
  use: { actionTimeout: 30_000, trace: "retain-on-failure", launchOptions: browserLaunch() },
});
