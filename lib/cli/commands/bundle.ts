import { parseArgs } from "node:util";
import { type Command, print, UsageError } from "@/lib/cli/command";

export const bundle: Command = {
  summary: "say whether a bundle is genuine, and if not, what is wrong",
  usage: ["verify <zip> [--jwks <file or url>]"],
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { jwks: { type: "string" } },
    });
    const [action, zip, ...rest] = positionals;
    if (action !== "verify" || !zip || rest.length > 0) throw new UsageError("which archive?");
    const { verifyBundleCommand } = await import("@/lib/bundle/verify-command");
    const { readSettings, processEnvironment } = await import("@/lib/settings");
    const { jwksFile } = await import("@/lib/signing/signing-key");
    const { dataDir } = readSettings(processEnvironment());
    const { lines, exitStatus } = await verifyBundleCommand(zip, values.jwks ?? null, jwksFile(dataDir));
    for (const line of lines) print(line);
    return exitStatus;
  },
};
