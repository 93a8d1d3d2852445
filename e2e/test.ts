import { randomInt } from "node:crypto";
import { test as base } from "@playwright/test";
import { type RunningServer, runningServer } from "@/e2e/running-server";

/** An address out of those for documentation (RFC 3849); its /64 is what limits count by. */
const someAddress = (): string =>
  `2001:db8:${randomInt(0xffff).toString(16)}:${randomInt(0xffff).toString(16)}::1`;

/** Playwright's test with the running installation; paths such as `page.goto("/desk")` lead to it. */
export const test = base.extend<{ installation: RunningServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  installation: async ({}, use) => {
    await use(runningServer());
  },
  /** Everybody comes from an address of their own: limits count by it. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  extraHTTPHeaders: async ({}, use) => {
    await use({ "X-Forwarded-For": someAddress() });
  },
  baseURL: async ({ installation }, use) => {
    await use(installation.baseUrl);
  },
});
