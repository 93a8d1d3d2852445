import type { Browser, Page } from "@playwright/test";
import { linkOf, waitForMail } from "@/e2e/mailbox";
import type { RunningServer } from "@/e2e/running-server";
import { translator } from "@/lib/i18n/translator";

const t = translator("en", "desk");

/** Signs a member of the demonstration's staff in as they would: address, mail, link, button. */
export async function signIn(browser: Browser, server: RunningServer, email: string): Promise<Page> {
  const page = await browser.newPage({ baseURL: server.baseUrl, locale: "en-GB" });
  await page.goto("/desk");
  await page.getByLabel(t("signIn.email")).fill(email);
  await page.getByRole("button", { name: t("signIn.submit") }).click();
  await page.getByRole("heading", { name: t("signIn.sentTitle") }).waitFor();
  const mail = await waitForMail(server.dataDir, email, /sign in/i);
  await page.goto(linkOf(mail, "/desk/sign-in/confirm"));
  await page.getByRole("button", { name: t("signIn.confirmButton") }).click();
  await page.getByRole("heading", { name: t("queue.title"), level: 1 }).waitFor();
  return page;
}
