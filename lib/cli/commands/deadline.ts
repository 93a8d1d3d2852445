import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type Command, print, UsageError } from "@/lib/cli/command";

export const deadline: Command = {
  summary: "compute a legal due date, step by step",
  usage: ["<json file>"],
  async run(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [file, ...rest] = positionals;
    if (!file || rest.length > 0) throw new UsageError("which file?");
    const { computeDeadline } = await import("@/lib/deadlines/compute-deadline");
    const { formatDeadline } = await import("@/lib/deadlines/format-deadline");
    const { parseDeadlineInput } = await import("@/lib/deadlines/parse-deadline-input");
    const parsed = parseDeadlineInput(JSON.parse(await readFile(file, "utf8")));
    if (!parsed.ok) {
      for (const { field, message } of parsed.errors) process.stderr.write(`${field}: ${message}\n`);
      return 1;
    }
    print(JSON.stringify(formatDeadline(computeDeadline(parsed.input)), null, 2));
    return 0;
  },
};
