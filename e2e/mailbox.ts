import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect } from "@playwright/test";
import PostalMime, { type Email } from "postal-mime";

/** Waits for the newest mail to an address whose subject or text matches, as its reader would look into the mailbox. */
export async function waitForMail(
  dataDir: string,
  to: string,
  matching: RegExp,
  options: { after?: number } = {},
): Promise<Email> {
  let found: Email | undefined;
  await expect(async () => {
    const mails = await readMails(path.join(dataDir, "mail"));
    found = mails
      .filter((mail) => mail.to?.some(({ address }) => address?.toLowerCase() === to.toLowerCase()))
      .filter((mail) => matching.test(`${mail.subject}\n${mail.text}`))
      .slice(options.after ?? 0)
      .at(-1);
    expect(found, `a mail to ${to}`).toBeDefined();
  }).toPass({ timeout: 30_000 });
  return found as Email;
}

export const countMails = async (dataDir: string, to: string, matching: RegExp): Promise<number> =>
  (await readMails(path.join(dataDir, "mail"))).filter(
    (mail) =>
      mail.to?.some(({ address }) => address?.toLowerCase() === to.toLowerCase()) &&
      matching.test(`${mail.subject}\n${mail.text}`),
  ).length;

/** The six digits that stand alone in a mail's text. */
export function codeOf(mail: Email): string {
  const code = /^\s*(\d{6})\s*$/m.exec(mail.text ?? "")?.[1];
  if (!code) throw new Error(`no code in ${mail.subject}`);
  return code;
}

/** The first link of a mail to a path. */
export function linkOf(mail: Email, to: string): string {
  const link = [...(mail.html ?? "").matchAll(/href="([^"]+)"/g)]
    .map(([, href]) => href ?? "")
    .find((href) => href.includes(to));
  if (!link) throw new Error(`no link to ${to} in ${mail.subject}`);
  return link.replaceAll("&amp;", "&");
}

async function readMails(folder: string): Promise<Email[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".eml"));
  const mails = await Promise.all(
    names.map(async (name) => PostalMime.parse(await readFile(path.join(folder, name)))),
  );
  return mails.sort((a, b) => Date.parse(a.date ?? "") - Date.parse(b.date ?? ""));
}
