import { defineConfig } from "vitest/config";

const excluded = ["**/node_modules/**", "**/.next/**", "**/.data/**", "e2e/**"];

/** `x.test.ts` is pure; `x.db.test.ts` runs on a real Postgres and may take a clone by `createTestDatabase()`. */
export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: `${import.meta.dirname}/` }] },
  envPrefix: "TEST_", // Hands TEST_DATABASE_URL to the global set-up.
  test: {
    env: { LOG_LEVEL: "silent" },
    maxWorkers: "100%",
    // A limit ends what hangs; a slow disk is given its time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["**/*.test.{ts,tsx}"], exclude: [...excluded, "**/*.db.test.ts"] },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["**/*.db.test.ts"],
          exclude: excluded,
          globalSetup: "db/testing/global-setup.ts",
        },
      },
    ],
  },
});
