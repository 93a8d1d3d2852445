import { randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page } from "@playwright/test";
import { expectAccessible } from "@/e2e/accessibility";
import { runHabeas } from "@/e2e/habeas";
import { emptyDataDir, type Installation, startInstallation } from "@/e2e/installation";
import { type MailServer, startMailServer } from "@/e2e/mail-server";
import { countMails, linkOf, waitForMail } from "@/e2e/mailbox";
import { confirmAddress, fillForm, sendForm } from "@/e2e/portal";
import { newAddress, signInAs } from "@/e2e/staff";
import { test } from "@/e2e/test";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { mailSamples } from "@/lib/mail/mail-samples";

const t = translator("en", "desk");
const portal = translator("en", "portal");

for (const locale of locales) {
  test(`every mail can be looked at in each of its forms and is accessible: ${locale}`, async ({
    browser,
    installation,
  }) => {
    test.setTimeout(900_000);
    const page = await signInAs(browser, installation, "handler");
    const reader = await (await browser.newContext()).newPage();
    for (const [template, forms] of Object.entries(mailSamples)) {
      for (const form of forms.keys()) {
        const choice = new URLSearchParams({ template, locale, form: String(form + 1) });
        await page.goto(`/desk/mails/preview?${choice}`);
        const html = (await page.getByTitle(t("mails.preview.html")).getAttribute("srcdoc")) ?? "";
        await reader.setContent(html);
        await expect(reader.locator("html")).toHaveAttribute("lang", locale);
        const { violations } = await new AxeBuilder({ page: reader })
          .disableRules(["landmark-one-main", "region"]) // A mail is read inside the page of a mail program.
          .analyze();
        const found = violations.map(({ id, nodes }) => ({ id, on: nodes.map((node) => node.html) }));
        expect(found, `axe on ${choice}`).toEqual([]);
        const text = await page.getByRole("region", { name: t("mails.preview.text") }).innerText();
        expect(text.length, `the text of ${choice}`).toBeGreaterThan(100);
        expect(`${html}\n${text}`, `${choice}`).not.toMatch(/undefined|\[object|\{[a-zA-Z]+\}/);
      }
    }
    await expectAccessible(page, { except: "iframe" });
  });
}

test.describe("with a mail server of its own", () => {
  test.describe.configure({ mode: "serial" });
  const dataDir = emptyDataDir();
  let server: MailServer;
  let desk: Installation;
  let settings: Readonly<Record<string, string>>;

  test.beforeAll(async () => {
    test.setTimeout(600_000);
    server = await startMailServer(path.join(dataDir, "mail"));
    settings = { DEMO: "off", SMTP_URL: server.url, MAIL_FROM: "Privacy desk <privacy@example.org>" };
    desk = await startInstallation({ dataDir, settings });
    const record = "lib/controllers/records/imaweb.yaml";
    await runHabeas(dataDir, ["controllers", "apply", record], settings);
  });

  test.afterAll(async () => {
    const status = await desk.stop();
    await server.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
    expect(status).toBe(0);
    expect(desk.output(), "logs hold ids only").not.toContain("@courriel.example");
  });

  /** A request whose address was proven; the mail that says so is still to come. */
  async function fileRequest(browser: Browser, options: { fails?: boolean } = {}) {
    const context = await browser.newContext({ baseURL: desk.baseUrl, locale: "en-GB" });
    const page = await context.newPage();
    const email = `someone-${randomUUID().slice(0, 8)}@courriel.example`;
    const entries = { locale: "en", controller: "imaweb", rights: ["erasure"], name: "Bram", email } as const;
    await fillForm(page, entries);
    const reference = await sendForm(page, "en");
    await waitForMail(dataDir, email, new RegExp(reference));
    if (options.fails) server.unknown.add(email);
    const installation = { ...desk, pid: desk.process.pid ?? 0 };
    await confirmAddress(page, installation, { locale: "en", by: "code", email, reference });
    return { page, email, reference };
  }

  const received = new RegExp(translator("en", "mail")("received.button"));

  test("a mail that the server refuses shows at the desk with what to do, and can be sent again", async ({
    browser,
  }) => {
    const { email, reference } = await fileRequest(browser, { fails: true });
    const page = await signInAs(browser, desk, "dpo", "imaweb");
    const why = t("mails.withCode", { why: t("mails.failure.refused"), code: "550" });
    await expect(async () => {
      await page.goto(`/desk/requests/${reference}`);
      await expect(page.getByText(t("mails.notice"))).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
    await expect(page.getByRole("main")).toContainText(why);
    await expectAccessible(page);

    await page.getByRole("link", { name: t("mails.all") }).click();
    const row = page.getByRole("row").filter({ hasText: reference });
    await expect(row).toContainText(why);
    await expect(row).toContainText(t("mails.audience.subject"));
    expect(await page.content()).not.toContain(email);
    await expectAccessible(page);

    server.unknown.delete(email);
    await row.getByRole("button", { name: t("mails.again") }).click();
    await expect(page.getByText(t("mails.sent"))).toBeVisible();
    await expect(page.getByRole("row").filter({ hasText: reference })).toHaveCount(0);
    await expectAccessible(page);
    expect((await waitForMail(dataDir, email, received)).subject).toContain(reference);
  });

  test("a mail that comes back is noted by the command line once, and shows until it is sent again", async ({
    browser,
  }) => {
    const { email, reference } = await fileRequest(browser);
    const { messageId = "" } = await waitForMail(dataDir, email, received);
    const bounce = () =>
      runHabeas(dataDir, ["mail", "bounce"], settings, deliveryReport({ messageId, email }));
    expect((await bounce()).stdout).toBe("noted: a mail did not arrive\n");
    expect((await bounce()).stdout).toBe("nothing to note\n");

    const page = await signInAs(browser, desk, "handler", "imaweb");
    await page.goto(`/desk/requests/${reference}`);
    const why = t("mails.withCode", { why: t("mails.failure.bounced"), code: "5.1.1" });
    await expect(page.getByRole("main")).toContainText(why);
    await expectAccessible(page);
    await page.getByRole("button", { name: t("mails.again") }).click();
    await page.getByRole("heading", { level: 1, name: reference }).waitFor();
    await expect(page.getByText(t("mails.notice"))).toHaveCount(0);
    await expect.poll(() => countMails(dataDir, email, received), { timeout: 30_000 }).toBe(2);
  });

  test("what the person writes is told to whoever works on the request, and to nobody else", async ({
    browser,
  }) => {
    const { page: person, email, reference } = await fileRequest(browser);
    const [mine, other] = [newAddress("handler", "imaweb"), newAddress("handler", "imaweb")];
    await signInAs(browser, desk, "handler", "imaweb", { email: other });
    const page = await signInAs(browser, desk, "handler", "imaweb", { email: mine });
    await page.goto(`/desk/requests/${reference}`);
    await page.getByRole("button", { name: t("handler.take") }).click();
    await expect(page.getByRole("main")).toContainText(t("handler.you", { name: mine }));

    await write(person, "Please hurry, I move house on Friday.");
    const told = new RegExp(translator("en", "mail")("replied.subject", { reference }));
    const mail = await waitForMail(dataDir, mine, told);
    expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(new RegExp(`Friday|Bram|${email}`));
    await page.goto(linkOf(mail, `/desk/requests/${reference}`));
    await expect(page.getByText("Please hurry, I move house on Friday.")).toBeVisible();
    await expect(page.getByText(t("messages.unread", { count: 1 }))).toBeVisible();
    await expectAccessible(page);

    await write(person, "And a second thought.");
    await page.reload();
    await expect(page.getByText("And a second thought.")).toBeVisible();
    expect(await countMails(dataDir, mine, told), "one mail while nobody has read it").toBe(1);
    expect(await countMails(dataDir, other, told)).toBe(0);
  });
});

async function write(person: Page, text: string): Promise<void> {
  await person.goto("/en/track/messages");
  await person.getByLabel(portal("messages.text")).fill(text);
  await person.getByRole("button", { name: portal("messages.send") }).click();
  await expect(person.getByText(text)).toBeVisible();
}

/** What Postfix sends back about a mail whose recipient does not exist (RFC 3464). */
const deliveryReport = ({ messageId, email }: { messageId: string; email: string }): string =>
  [
    "Return-Path: <>",
    "Received: by mx.example.org (Postfix) id 4cX1Yz0Q2Dz9sBk; Sun, 22 Nov 2026 10:00:01 +0000 (UTC)",
    "Date: Sun, 22 Nov 2026 10:00:01 +0000 (UTC)",
    "From: MAILER-DAEMON@mx.example.org (Mail Delivery System)",
    "Subject: Undelivered Mail Returned to Sender",
    "To: privacy@example.org",
    "Auto-Submitted: auto-replied",
    "MIME-Version: 1.0",
    "Content-Type: multipart/report; report-type=delivery-status;",
    '\tboundary="4cX1Yz0Q2Dz9sBk.1795341601/mx.example.org"',
    "Content-Transfer-Encoding: 8bit",
    "Message-Id: <4cX1Yz0RkPz9sBm@mx.example.org>",
    "",
    "This is a MIME-encapsulated message.",
    "",
    "--4cX1Yz0Q2Dz9sBk.1795341601/mx.example.org",
    "Content-Description: Notification",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "I'm sorry to have to inform you that your message could not",
    "be delivered to one or more recipients. It's attached below.",
    "",
    `<${email}>: host mail.courriel.example[192.0.2.25] said: 550 5.1.1`,
    "    User unknown (in reply to RCPT TO command)",
    "",
    "--4cX1Yz0Q2Dz9sBk.1795341601/mx.example.org",
    "Content-Description: Delivery report",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.example.org",
    "X-Postfix-Queue-ID: 4cX1Yz0Q2Dz9sBk",
    "X-Postfix-Sender: rfc822; privacy@example.org",
    "Arrival-Date: Sun, 22 Nov 2026 10:00:00 +0000 (UTC)",
    "",
    `Final-Recipient: rfc822; ${email}`,
    `Original-Recipient: rfc822;${email}`,
    "Action: failed",
    "Status: 5.1.1",
    "Remote-MTA: dns; mail.courriel.example",
    "Diagnostic-Code: smtp; 550 5.1.1 User unknown",
    "",
    "--4cX1Yz0Q2Dz9sBk.1795341601/mx.example.org",
    "Content-Description: Undelivered Message Headers",
    "Content-Type: text/rfc822-headers",
    "",
    "Return-Path: <privacy@example.org>",
    "From: Privacy desk <privacy@example.org>",
    `To: ${email}`,
    `Message-ID: ${messageId}`,
    "Auto-Submitted: auto-generated",
    "",
    "--4cX1Yz0Q2Dz9sBk.1795341601/mx.example.org--",
    "",
  ].join("\r\n");
