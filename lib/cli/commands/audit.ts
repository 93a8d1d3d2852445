import { parseArgs } from "node:util";
import { type Command, print, UsageError } from "@/lib/cli/command";
import { withInstallation } from "@/lib/cli/with-installation";

export const audit: Command = {
  summary: "recompute the hash chain of every request's history",
  usage: ["verify"],
  async run(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    if (positionals.join(" ") !== "verify") throw new UsageError("only `audit verify` is known");
    const { verifyChains } = await import("@/lib/audit/verify-chain");
    const report = await withInstallation(({ db }) => verifyChains(db));
    for (const { reference, seq, reason } of report.broken) print(`${reference}: line ${seq}: ${reason}`);
    print(`${report.requests} requests, ${report.events} lines, ${report.broken.length} broken`);
    return report.broken.length === 0 ? 0 : 1;
  },
};
