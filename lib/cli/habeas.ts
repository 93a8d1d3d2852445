import { type Command, print, UsageError } from "@/lib/cli/command";
import { audit } from "@/lib/cli/commands/audit";
import { bundle } from "@/lib/cli/commands/bundle";
import { controllers } from "@/lib/cli/commands/controllers";
import { deadline } from "@/lib/cli/commands/deadline";
import { mail } from "@/lib/cli/commands/mail";
import { receipt } from "@/lib/cli/commands/receipt";
import { staff } from "@/lib/cli/commands/staff";
import { worker } from "@/lib/cli/commands/worker";
import { logLevel } from "@/lib/settings";
import { describeError } from "@/lib/start/describe-error";

const commands: Readonly<Record<string, Command>> = {
  audit,
  bundle,
  controllers,
  deadline,
  mail,
  receipt,
  staff,
  worker,
};

function usageOf(name: string, { usage }: Command): string {
  return usage.map((form) => `  npm run habeas -- ${name} ${form}`.trimEnd()).join("\n");
}

function help(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const list = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return ["npm run habeas -- <command>", "", ...list].join("\n");
}

/** parseArgs marks what the caller got wrong by its code. */
function isMisuse(error: unknown): boolean {
  if (error instanceof UsageError) return true;
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

async function main([name = "", ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    process.stderr.write(`${name === "" ? "" : `there is no command ${name}\n\n`}${help()}\n`);
    return 2;
  }
  if (args.includes("--help")) {
    print(usageOf(name, command));
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    const debugging = ["debug", "trace"].includes(logLevel());
    process.stderr.write(`${debugging && error instanceof Error ? error.stack : describeError(error)}\n`);
    if (!isMisuse(error)) return 1;
    process.stderr.write(`${usageOf(name, command)}\n`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
