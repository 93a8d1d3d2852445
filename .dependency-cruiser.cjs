/** The import direction app → lib → db, checked rather than remembered (README, Map). */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "db-imports-only-db",
      severity: "error",
      from: { path: "^db/" },
      to: { path: "^(app|lib|emails|e2e)/" },
    },
    {
      name: "lib-never-imports-app",
      severity: "error",
      from: { path: "^(lib|emails)/" },
      to: { path: "^(app|e2e)/" },
    },
    {
      name: "next-stays-at-the-edge",
      comment: "Below app/ only the session file may know Next.js.",
      severity: "error",
      from: { path: "^(lib|db|emails)/", pathNot: "^lib/auth/session\\.ts$" },
      to: { path: "node_modules/next/" },
    },
    {
      name: "next-auth-stays-in-auth",
      severity: "error",
      from: { path: "^(lib|db|emails)/", pathNot: "^lib/auth/" },
      to: { path: "node_modules/next-auth/" },
    },
    {
      name: "app-holds-no-sql",
      severity: "error",
      from: { path: "^app/", pathNot: "\\.test\\.tsx?$" },
      to: {
        path: "^db/|node_modules/(drizzle-orm|pg|graphile-worker|nodemailer)/",
        pathNot: "^db/schema/(enums|ground-codes)\\.ts$",
      },
    },
    {
      name: "emails-are-markup",
      severity: "error",
      from: { path: "^emails/" },
      to: { path: "^(lib|db)/", pathNot: "^lib/(i18n|deadlines)/" },
    },
    {
      name: "the-law-is-pure",
      severity: "error",
      from: { path: "^lib/(deadlines|rights)/", pathNot: "\\.test\\.ts$|generate-" },
      to: {
        path: "^(db|lib/(?!deadlines|rights))/|node_modules/",
        pathNot: "^db/schema/(enums|ground-codes)\\.ts$",
      },
    },
    {
      name: "not-to-tests",
      severity: "error",
      from: { pathNot: "\\.test\\.tsx?$|^e2e/|testing/" },
      to: { path: "\\.test\\.tsx?$|^e2e/|/testing/" },
    },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.next/|next-env\\.d\\.ts" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
