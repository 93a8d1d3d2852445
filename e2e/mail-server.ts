import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdir, rename, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/** A real mail server on loopback. */
export interface MailServer {
  readonly url: string;
  /** The addresses that it took mails for, one for each. */
  readonly recipients: readonly string[];
  /** Addresses that it says do not exist. */
  readonly unknown: Set<string>;
  stop(): Promise<void>;
}

/** @param mailbox folder in which it leaves what it takes, as files that e2e/mailbox.ts reads; else nowhere */
export async function startMailServer(mailbox?: string): Promise<MailServer> {
  const recipients: string[] = [];
  const unknown = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: ({ address }, _session, done) => {
      if (unknown.has(address)) {
        done(Object.assign(new Error("5.1.1 No such mailbox"), { responseCode: 550 }));
        return;
      }
      recipients.push(address);
      done();
    },
    onData: (stream, _session, done) => {
      const take = async () => {
        const bytes = await buffer(stream);
        if (mailbox) await keep(mailbox, bytes);
      };
      take().then(() => done(), done);
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    recipients,
    unknown,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** By a rename: nobody reads half a mail. */
async function keep(mailbox: string, bytes: Buffer): Promise<void> {
  await mkdir(mailbox, { recursive: true });
  const file = path.join(mailbox, `${randomUUID()}.eml`);
  await writeFile(`${file}.part`, bytes);
  await rename(`${file}.part`, file);
}
