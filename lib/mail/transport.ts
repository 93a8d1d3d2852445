import { mkdir, open as openFile, rename } from "node:fs/promises";
import path from "node:path";
import nodemailer from "nodemailer";
import type { Settings } from "@/lib/settings";

export interface MailAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Buffer;
}

interface OutgoingMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
}

/** Where mails go: a real SMTP conversation, or a folder of `.eml` files when no server is set. */
export interface MailTransport {
  send(mail: OutgoingMail): Promise<void>;
  /** @throws when mail could not leave now */
  check(): Promise<void>;
}

/** One transport a process: SMTP connections are pooled. */
export function createMailTransport(settings: Settings): MailTransport {
  return settings.smtpUrl ? smtpTransport(settings, settings.smtpUrl) : folderTransport(settings);
}

/**
 * Headers of an automatic letter (RFC 3834). The Message-ID is made from the outbox row: should the process die between
 * the server's "250" and our commit, the second copy carries the same id, and mailboxes show it once.
 */
function message(settings: Settings, mail: OutgoingMail) {
  return {
    from: settings.mailFrom,
    to: { name: "", address: mail.to },
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    attachments: mail.attachments.map((file) => ({ ...file })),
    messageId: `<${mail.id}@${new URL(settings.appUrl).hostname}>`,
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
  };
}

function smtpTransport(settings: Settings, url: string): MailTransport {
  const transporter = nodemailer.createTransport(url, { disableFileAccess: true, disableUrlAccess: true });
  return {
    send: async (mail) => {
      await transporter.sendMail(message(settings, mail));
    },
    check: async () => {
      await transporter.verify();
    },
  };
}

/** A mail's file is named after its row and appears by a rename, so a repeated delivery writes the same file. */
function folderTransport(settings: Settings): MailTransport {
  const folder = settings.mailboxDir;
  const writer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return {
    send: async (mail) => {
      const { message: bytes } = await writer.sendMail(message(settings, mail));
      await mkdir(folder, { recursive: true });
      const file = path.join(folder, `${mail.id}.eml`);
      const handle = await openFile(`${file}.part`, "w", 0o600);
      try {
        await handle.writeFile(bytes as Buffer);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(`${file}.part`, file);
    },
    check: async () => {
      await mkdir(folder, { recursive: true });
    },
  };
}
