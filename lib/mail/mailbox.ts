import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import PostalMime from "postal-mime";
import { installation } from "@/lib/installation";

export interface MailboxMail {
  readonly id: string;
  readonly subject: string;
  readonly to: string;
  readonly sentAt: Date;
  readonly text: string;
  readonly html: string | null;
}

const shown = 100;

/** The local mailbox can be read only when no SMTP server is set: mails that really go out are nobody's to look at. */
export const isMailboxOpen = (): boolean => installation().settings.smtpUrl === null;

/** The newest mails of the folder, newest first; empty when the mailbox is closed. */
export async function listMailbox(): Promise<MailboxMail[]> {
  if (!isMailboxOpen()) return [];
  const folder = installation().settings.mailboxDir;
  const names = await readdir(folder).catch(() => []);
  const mails = await Promise.all(
    names.filter((name) => name.endsWith(".eml")).map((name) => readMail(path.join(folder, name))),
  );
  return mails.sort((a, b) => b.sentAt.getTime() - a.sentAt.getTime()).slice(0, shown);
}

async function readMail(file: string): Promise<MailboxMail> {
  const mail = await PostalMime.parse(await readFile(file));
  return {
    id: path.basename(file, ".eml"),
    subject: mail.subject ?? "",
    to: mail.to?.map((to) => to.address ?? "").join(", ") ?? "",
    sentAt: new Date(mail.date ?? 0),
    text: mail.text ?? "",
    html: mail.html ?? null,
  };
}
