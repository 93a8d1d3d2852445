import type { Browser, Locator, Page } from "@playwright/test";
import { someSurname, takeIn } from "@/e2e/intake";
import type { RunningServer } from "@/e2e/running-server";
import { newAddress, signInAs } from "@/e2e/staff";
import { translator } from "@/lib/i18n/translator";

const t = translator("en", "desk");

interface Colleague {
  readonly page: Page;
  readonly name: string;
  readonly email: string;
}

async function someone(
  browser: Browser,
  installation: RunningServer,
  role: "handler" | "dpo",
  first: string,
): Promise<Colleague> {
  const name = `${first} ${someSurname()}`;
  const email = newAddress(role, "imaweb");
  return { page: await signInAs(browser, installation, role, "imaweb", { email, name }), name, email };
}

/** A handler and a colleague in that role, each in a browser of their own, and a request that the first took in. */
export async function twoOnOne(browser: Browser, installation: RunningServer, role: "handler" | "dpo") {
  const ada = await someone(browser, installation, "handler", "Ada");
  const brice = await someone(browser, installation, role, "Brice");
  const person = { controller: "imaweb", name: `Maud ${someSurname()}`, rights: ["access"] } as const;
  return { ada, brice, reference: await takeIn(ada.page, person) };
}

/** What staff write for each other. */
export const notesOf = (page: Page): Locator =>
  page.locator("section", { has: page.getByRole("heading", { name: t("notes.title"), exact: true }) }).last();

/** A page that hears nothing of others, as on a bad line: what they do is met when a form is sent. */
export const cutOff = async (page: Page): Promise<void> => {
  await page.route("**/presence", (route) => route.abort());
};
