import { test as base } from "@playwright/test";
import { type RunningServer, runningServer } from "@/e2e/running-server";

/** Playwright's test with the running installation; paths such as `page.goto("/desk")` lead to it. */
export const test = base.extend<{ installation: RunningServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  installation: async ({}, use) => {
    await use(runningServer());
  },
  baseURL: async ({ installation }, use) => {
    await use(installation.baseUrl);
  },
});
