import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { expectAccessible } from "@/e2e/accessibility";
import { headed, pathOf } from "@/e2e/desk";
import { someSurname, takeIn } from "@/e2e/intake";
import { linkOf, waitForMail } from "@/e2e/mailbox";
import type { RunningServer } from "@/e2e/running-server";
import { newAddress, signInAs } from "@/e2e/staff";
import { translator } from "@/lib/i18n/translator";

const t = translator("en", "desk");
const portal = translator("en", "portal");

/** A file that the owner of a system finds there. */
export const note = {
  name: "Courriers de 2019.txt",
  mimeType: "text/plain",
  buffer: Buffer.from("two letters"),
};

interface Search {
  readonly dpo: Page;
  readonly dpoEmail: string;
  readonly reference: string;
  readonly surname: string;
  /** One of the systems that a person has to search. */
  readonly other: { readonly task: Locator; readonly taskId: string; readonly title: string };
}

/** A request whose systems are being searched, all of them by hand. */
export async function startSearch(browser: Browser, installation: RunningServer): Promise<Search> {
  const dpoEmail = newAddress("dpo", "imaweb");
  const dpo = await signInAs(browser, installation, "dpo", "imaweb", { email: dpoEmail });
  const surname = someSurname();
  const person = { controller: "imaweb", name: `Ludivine ${surname}`, rights: ["access"] } as const;
  const reference = await takeIn(dpo, { ...person, proven: true });
  await dpo.goto(pathOf(reference));
  await dpo.getByRole("button", { name: t("next.received.button") }).click();
  const second = dpo.locator("article[id^='task-']").nth(1);
  await second.waitFor();
  const id = (await second.getAttribute("id")) ?? "";
  const title = await second.getByRole("heading").first().innerText();
  return {
    dpo,
    dpoEmail,
    reference,
    surname,
    other: { task: dpo.locator(`#${id}`), taskId: id.replace("task-", ""), title: new RegExp(title).source },
  };
}

/** Gives a task to a colleague, or to an address outside. */
export async function giveTask(
  dpo: Page,
  task: Locator,
  to: { label: string; email?: string },
): Promise<void> {
  await task.getByText(t("taskWork.change"), { exact: true }).click();
  await task.getByLabel(t("taskWork.to"), { exact: true }).selectOption({ label: to.label });
  if (to.email) await task.getByLabel(t("taskWork.email")).fill(to.email);
  await expectAccessible(dpo);
  await task.locator('form[action$="/assign"]').getByRole("button").click();
  await dpo.getByText(t("done.assignTask")).waitFor();
}

/** The same, with one of its tasks given to somebody without an account, who has a link by mail. */
export async function giveTaskToOwner(browser: Browser, installation: RunningServer) {
  const search = await startSearch(browser, installation);
  const { dpo, reference, surname, other } = search;
  const email = `archives-${surname.toLowerCase()}@supplier.example`;
  await giveTask(dpo, other.task, { label: t("taskWork.outside"), email });
  await expect(other.task).toContainText(email);
  const mail = await waitForMail(installation.dataDir, email, new RegExp(reference));
  expect(`${mail.subject} ${mail.text}`).not.toContain(surname);
  return { ...search, ...other, owner: { email, link: linkOf(mail, "/task/") } };
}

export async function newVisitor(browser: Browser, javaScriptEnabled = true): Promise<Page> {
  return (await browser.newContext({ locale: "en-GB", javaScriptEnabled })).newPage();
}

/** Nobody is named before the button. */
export async function openAsOwner(
  browser: Browser,
  link: string,
  { javaScriptEnabled = true, hidden = "Ludivine" } = {},
): Promise<Page> {
  const page = await newVisitor(browser, javaScriptEnabled);
  await page.goto(link);
  const main = page.getByRole("main");
  await page.getByRole("button", { name: portal("task.openButton") }).waitFor();
  await expect(main).not.toContainText(hidden);
  await expectAccessible(page);
  await page.getByRole("button", { name: portal("task.openButton") }).click();
  await expect(main).toContainText(hidden);
  await expectAccessible(page);
  return page;
}

export async function answerAsOwner(
  page: Page,
  outcome: "held" | "cannot",
  { note: text, file, error }: { note: string; file?: typeof note; error?: string },
): Promise<void> {
  await page.locator(`[name="outcome"][value="${outcome}"]`).check({ force: true });
  await page.locator('[name="note"]').fill(text);
  if (file) await page.locator('[name="file"]').setInputFiles(file);
  await page.getByRole("button", { name: portal("task.send") }).click();
  if (error) await page.getByRole("alert").getByRole("link", { name: error }).waitFor();
  else await headed(page, portal("task.thanksTitle")).waitFor();
  await expectAccessible(page);
}
