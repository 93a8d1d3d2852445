import { parseArgs } from "node:util";
import { type Command, print, UsageError } from "@/lib/cli/command";

export const receipt: Command = {
  summary: "say whether the receipt of a request is genuine, and what it says",
  usage: ["verify <file> [--jwks <file or url>]"],
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { jwks: { type: "string" } },
    });
    const [action, file, ...rest] = positionals;
    if (action !== "verify" || !file || rest.length > 0) throw new UsageError("which receipt?");
    const { verifyReceiptCommand } = await import("@/lib/receipts/verify-receipt-command");
    const { readSettings, processEnvironment } = await import("@/lib/settings");
    const { jwksFile } = await import("@/lib/signing/signing-key");
    const { dataDir } = readSettings(processEnvironment());
    const { lines, exitStatus } = await verifyReceiptCommand(file, values.jwks ?? null, jwksFile(dataDir));
    for (const line of lines) print(line);
    return exitStatus;
  },
};
