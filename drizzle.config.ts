import { defineConfig } from "drizzle-kit";

/** `npm run db:migration -- --name <what-changes>` writes the next migration from the schema. */
export default defineConfig({ dialect: "postgresql", schema: "./db/schema/*.ts", out: "./db/migrations" });
