import { type Command, print, UsageError } from "@/lib/cli/command";
import { withInstallation } from "@/lib/cli/with-installation";
import { describeError } from "@/lib/start/describe-error";

/** sysexits.h: the mail server keeps the report and tries again later. */
const temporaryFailure = 75;
/** A report that sends a whole mail back is a little larger than the mail; ours are smaller than that. */
const maxBytes = 32 * 1024 * 1024;

/** For mail servers, which hand every mail that comes back to a program. */
export const mail: Command = {
  summary: "take a report about a mail that did not arrive, from standard input",
  usage: ["bounce < message.eml"],
  async run(args) {
    if (args.join(" ") !== "bounce") throw new UsageError("only `mail bounce` is known");
    const message = await readInput();
    const { takeBounce } = await import("@/lib/mail/take-bounce");
    try {
      const marked = await withInstallation((_, actor) => takeBounce(actor, message, new Date()));
      print(marked ? "noted: a mail did not arrive" : "nothing to note");
      return 0;
    } catch (error) {
      process.stderr.write(`${describeError(error)}\n`);
      return temporaryFailure;
    }
  },
};

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin) {
    const read = Buffer.from(chunk);
    bytes += read.length;
    if (bytes > maxBytes) throw new UsageError("this is too long for a report about a mail");
    chunks.push(read);
  }
  return Buffer.concat(chunks);
}
