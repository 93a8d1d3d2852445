import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type Command, print, UsageError } from "@/lib/cli/command";

export const deadline: Command = {
  summary: "compute legal due dates, step by step",
  usage: ["<json file>"],
  async run(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [file, ...rest] = positionals;
    if (!file || rest.length > 0) throw new UsageError("which file?");
    const { answerDeadline } = await import("@/lib/deadlines/answer-deadline");
    const content: unknown = JSON.parse(await readFile(file, "utf8"));
    const cases: readonly unknown[] = Array.isArray(content) ? content : [content];
    const answers = cases.map((one) => answerDeadline(one, "en"));
    for (const [index, answer] of answers.entries()) {
      const which = Array.isArray(content) ? `[${index}] ` : "";
      for (const { field, message } of answer.ok ? [] : answer.errors) {
        process.stderr.write(`${which}${field}: ${message}\n`);
      }
    }
    const deadlines = answers.map((answer) => (answer.ok ? answer.deadline : null));
    if (answers.some(({ ok }) => ok)) {
      print(JSON.stringify(Array.isArray(content) ? deadlines : deadlines[0], null, 2));
    }
    return answers.every(({ ok }) => ok) ? 0 : 1;
  },
};
