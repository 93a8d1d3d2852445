import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type Command, print, UsageError } from "@/lib/cli/command";
import { withInstallation } from "@/lib/cli/with-installation";

export const controllers: Command = {
  summary: "check a record of processing, or put it into force",
  usage: ["check <file>", "apply <file>"],
  async run(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [action, file, ...rest] = positionals;
    if (!file || rest.length > 0 || (action !== "check" && action !== "apply"))
      throw new UsageError("which file?");
    const { checkRecord } = await import("@/lib/controllers/load-record");
    const problems = await checkRecord(file);
    for (const { line, path, message } of problems)
      print(`${file}:${line ?? 1}: ${[path, message].filter(Boolean).join(" ")}`);
    if (problems.length > 0) {
      print(`${problems.length} ${problems.length === 1 ? "problem" : "problems"}: nothing was changed`);
      return 1;
    }
    return action === "check" ? sayGood(file) : apply(file);
  },
};

function sayGood(file: string): number {
  print(`${file}: in order`);
  return 0;
}

async function apply(file: string): Promise<number> {
  const { applyRecord } = await import("@/lib/controllers/apply-record");
  const { parseRecord } = await import("@/lib/controllers/load-record");
  const record = parseRecord(await readFile(file, "utf8"));
  const changed = await withInstallation(() => applyRecord(record, new Date()));
  const { slug } = record.controller;
  print(
    changed
      ? `${slug}: version ${record.version} is in force`
      : `${slug}: version ${record.version} was in force already`,
  );
  return 0;
}
