import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll } from "vitest";

/** The moments of an SMTP conversation (RFC 5321) in which a test can act before the server answers. */
export type SmtpMoment = "connect" | "mail" | "rcpt" | "data" | "accepted";

export interface MailServer {
  readonly url: string;
  /** What was accepted, as a mailbox shows it: one mail for each Message-ID. */
  readonly mailbox: ReadonlyMap<string, Email>;
  /** How many times a message was accepted, copies included. */
  readonly accepted: readonly string[];
  /** Called at each moment; the conversation waits for it. */
  onMoment: (moment: SmtpMoment) => Promise<void> | void;
}

/** A real SMTP server on loopback. */
export async function startMailServer(): Promise<MailServer> {
  const mailbox = new Map<string, Email>();
  const accepted: string[] = [];
  const at = async (moment: SmtpMoment) => state.onMoment(moment);
  const passing =
    (moment: SmtpMoment) => (_what: unknown, _session: unknown, done: (error?: Error) => void) =>
      void at(moment).then(() => done(), done);
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    closeTimeout: 500,
    onConnect: (_session, done) => void at("connect").then(() => done(), done),
    onMailFrom: passing("mail"),
    onRcptTo: passing("rcpt"),
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      const take = async () => {
        await at("data");
        const mail = await PostalMime.parse(Buffer.concat(chunks));
        mailbox.set(mail.messageId ?? "", mail);
        accepted.push(mail.messageId ?? "");
        await at("accepted");
      };
      stream.on("end", () => void take().then(() => done(), done));
    },
  });
  server.on("error", () => {}); // Clients that are killed in the middle of a sentence are what the tests are about.
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  const state: MailServer = { url: `smtp://127.0.0.1:${port}`, mailbox, accepted, onMoment: () => {} };
  return state;
}
