import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type Command, print, UsageError } from "@/lib/cli/command";
import { withInstallation } from "@/lib/cli/with-installation";
import type { AppliedRecord } from "@/lib/controllers/apply-record";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";

export const controllers: Command = {
  summary: "check a record of processing, or put it into force",
  usage: ["check <file>", "apply [--dry-run] <file>", "schema"],
  async run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { "dry-run": { type: "boolean", default: false } },
    });
    const [action, file, ...rest] = positionals;
    const dryRun = values["dry-run"];
    if (action === "schema" && !file && !dryRun) return printSchema();
    if (!file || rest.length > 0) throw new UsageError("which file?");
    if (action === "check" && !dryRun) return check(file);
    if (action === "apply") return (await check(file, "nothing was changed")) || apply(file, dryRun);
    throw new UsageError("check, apply or schema?");
  },
};

async function printSchema(): Promise<number> {
  const { recordJsonSchema } = await import("@/lib/controllers/record-json-schema");
  print(JSON.stringify(recordJsonSchema(), null, 2));
  return 0;
}

/** Prints what is wrong with a file, line by line; with `consequence` it says nothing about one that is in order. */
async function check(file: string, consequence?: string): Promise<number> {
  const { checkRecord } = await import("@/lib/controllers/load-record");
  const problems = await checkRecord(file);
  for (const { line, path, message } of problems)
    print(`${file}:${line ?? 1}: ${[path, message].filter(Boolean).join(" ")}`);
  const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
  if (problems.length > 0) print(consequence ? `${count}: ${consequence}` : count);
  else if (!consequence) print(`${file}: in order`);
  return problems.length > 0 ? 1 : 0;
}

async function apply(file: string, dryRun: boolean): Promise<number> {
  const { applyRecord } = await import("@/lib/controllers/apply-record");
  const { parseRecord } = await import("@/lib/controllers/load-record");
  const record = parseRecord(await readFile(file, "utf8"));
  const applied = await withInstallation(() =>
    applyRecord(record, new Date(), { dryRun, versionTaken: "refuse" }),
  );
  return tellApplied(record, applied, dryRun);
}

async function tellApplied(
  record: RecordOfProcessing,
  { first, changes, versionTaken }: AppliedRecord,
  dryRun: boolean,
): Promise<number> {
  const { formatChange } = await import("@/lib/controllers/format-change");
  const { slug } = record.controller;
  for (const change of changes) print(formatChange(change));
  if (first) print(`${slug}: a new controller with ${countEntries(record)}`);
  if (!first && changes.length === 0) {
    print(`${slug}: version ${record.version} was in force already`);
    return 0;
  }
  if (versionTaken) {
    print(
      `${slug}: version ${record.version} is another content: give this one a new version; nothing was changed`,
    );
    return 1;
  }
  print(
    dryRun
      ? `${slug}: version ${record.version} was not put into force`
      : `${slug}: version ${record.version} is in force`,
  );
  return 0;
}

function countEntries({ rights, systems, recipients }: RecordOfProcessing): string {
  const categories = systems.flatMap((system) => system.categories);
  const columns = categories.flatMap(({ fields }) => Object.keys(fields));
  const counts = { rights, systems, categories, columns, recipients };
  return Object.entries(counts)
    .map(([name, { length }]) => `${length} ${name}`)
    .join(", ");
}
