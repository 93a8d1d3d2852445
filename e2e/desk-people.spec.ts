import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "@/e2e/accessibility";
import { linkOf, waitForMail } from "@/e2e/mailbox";
import { askForLink, signIn, signInAs } from "@/e2e/staff";
import { test } from "@/e2e/test";
import { translator } from "@/lib/i18n/translator";

const t = translator("en", "desk");

test.describe.configure({ mode: "parallel" });

const someone = () => `someone-${randomUUID().slice(0, 8)}@netkin.example`;

/** From anywhere to the page of one member. */
async function openMember(page: Page, email: string): Promise<void> {
  await page.goto("/desk/members");
  await page.getByRole("row").filter({ hasText: email }).getByRole("link").click();
  await page.getByRole("heading", { name: t("member.rolesTitle") }).waitFor();
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test("who is invited at the desk gets a mail in their language, signs in by themselves, and has that role alone", async ({
  browser,
  installation,
  page,
}) => {
  const administrator = await signInAs(browser, installation, "administrator", "netkin");
  await administrator.goto("/desk/members");
  await expectAccessible(administrator);
  await administrator.getByText(t("members.matrixShow")).click();
  await expectAccessible(administrator);
  await administrator.getByRole("link", { name: t("members.invite") }).click();
  await administrator.getByLabel(t("invite.name")).fill("Ada Berger");
  await press(administrator, t("invite.submit"));
  for (const missing of ["email", "role"] as const) {
    const link = administrator.getByRole("alert").getByRole("link", { name: t(`invite.error.${missing}`) });
    await expect(link).toBeVisible();
  }
  await expect(administrator.getByLabel(t("invite.name"))).toHaveValue("Ada Berger");
  await expectAccessible(administrator);

  const email = someone();
  await administrator.getByLabel(t("invite.email")).fill(email);
  await administrator.getByRole("radio", { name: t("role.handler"), exact: true }).check({ force: true });
  await administrator.getByLabel(t("invite.locale")).selectOption("fr");
  await press(administrator, t("invite.submit"));
  await expect(administrator.getByText(t("members.done.invited"))).toBeVisible();
  const row = administrator.getByRole("row").filter({ hasText: email });
  await expect(row).toContainText(t("members.never"));

  const invited = await waitForMail(installation.dataDir, email, /./);
  expect(invited.subject).toBe(translator("fr", "mail")("invited.subject"));
  expect(invited.html).not.toContain("token=");
  await signIn(page, installation, email, linkOf(invited, "/desk/sign-in"));
  await expect(page.getByRole("banner")).toContainText(t("role.handler"));
  await expectAccessible(page);
  for (const closed of ["/desk/members", "/desk/members/invite", "/desk/audit", "/desk/members/review"])
    expect((await page.goto(closed))?.status(), closed).toBe(404);
});

test("a role that is given or ended takes effect with the next page", async ({ browser, installation }) => {
  const email = someone();
  const administrator = await signInAs(browser, installation, "administrator", "netkin");
  const member = await signInAs(browser, installation, "contributor", "netkin", { email });
  expect((await member.goto("/desk/reports"))?.status()).toBe(404);

  await openMember(administrator, email);
  await expectAccessible(administrator);
  await administrator.getByLabel(t("member.role"), { exact: true }).selectOption("dpo");
  await press(administrator, t("member.give"));
  await expect(administrator.getByText(t("members.done.given"))).toBeVisible();
  await expectAccessible(administrator);
  expect((await member.goto("/desk/reports"))?.status()).toBe(200);
  await expect(member.getByRole("banner")).toContainText(t("role.dpo"));

  const about = t("member.endAbout", { role: t("role.dpo"), controller: "Netkin" });
  await press(administrator, `${t("member.end")} ${about}`);
  await expect(administrator.getByText(t("members.done.ended"))).toBeVisible();
  expect((await member.goto("/desk/reports"))?.status()).toBe(404);
  await expect(member.getByRole("banner")).not.toContainText(t("role.dpo"));
});

test("whose sessions are ended, or whose account is closed, is out at once, with links that wait for them too", async ({
  browser,
  installation,
  page,
}) => {
  const email = someone();
  const administrator = await signInAs(browser, installation, "administrator", "netkin");
  const member = await signInAs(browser, installation, "handler", "netkin", { email });
  const expectOut = async () => {
    await member.goto("/desk");
    await expect(member.getByRole("heading", { level: 1, name: t("signIn.title") })).toBeVisible();
  };
  await openMember(administrator, email);
  await press(administrator, t("member.endSessions"));
  await expect(administrator.getByText(t("members.done.sessions"))).toBeVisible();
  await expectOut();

  await signIn(member, installation, email);
  await member.getByRole("heading", { level: 1, name: t("queue.title") }).waitFor();
  const waiting = await askForLink(page, installation, email);
  await openMember(administrator, email);
  await press(administrator, t("member.close"));
  await expect(administrator.getByText(t("members.done.deactivated"))).toBeVisible();
  await expectAccessible(administrator);
  await expectOut();
  await page.goto(waiting);
  await press(page, t("signIn.confirmButton"));
  await expect(page.getByText(t("signIn.errorTitle"))).toBeVisible();
  await expectAccessible(page);

  await openMember(administrator, email);
  await press(administrator, t("member.open"));
  await expect(administrator.getByText(t("members.done.reactivated"))).toBeVisible();
});

test("nobody gives themselves a role, and an administrator of one organisation sees nobody of another", async ({
  browser,
  installation,
}) => {
  const [email, stranger] = [someone(), someone()];
  const administrator = await signInAs(browser, installation, "administrator", "netkin", { email });
  await signInAs(browser, installation, "handler", "mintt", { email: stranger });
  await openMember(administrator, email);
  await expect(administrator.getByText(t("member.self"))).toBeVisible();
  await expect(administrator.getByRole("button", { name: t("member.give") })).toHaveCount(0);
  await expectAccessible(administrator);
  await administrator.goto("/desk/members");
  await expect(administrator.getByText(stranger)).toHaveCount(0);
});

test("an access review goes from start to completion by two people, ends a role, and the audit log tells it", async ({
  browser,
  installation,
}, info) => {
  test.setTimeout(600_000);
  const [email, own] = [someone(), someone()];
  const reviewer = await signInAs(browser, installation, "administrator", "imaweb", { email: own });
  const colleague = await signInAs(browser, installation, "dpo", "imaweb");
  const member = await signInAs(browser, installation, "handler", "imaweb", { email });

  await reviewer.goto("/desk/members/review");
  await expectAccessible(reviewer);
  await reviewer.getByRole("button", { name: t("review.start") }).click();
  await reviewer
    .getByRole("heading", { level: 1, name: t("review.forController", { controller: "Imaweb" }) })
    .waitFor();
  await expectAccessible(reviewer);
  const address = new URL(reviewer.url()).pathname;
  const ownRow = reviewer.getByRole("row").filter({ hasText: own });
  await expect(ownRow).toContainText(t("review.own"));
  await expect(ownRow.getByRole("radio")).toHaveCount(0);
  await keepAllBut(reviewer, email);
  await press(reviewer, t("review.complete"));
  await expect(reviewer.getByText(t("review.incomplete"))).toBeVisible();
  await expectAccessible(reviewer);
  expect((await member.goto("/desk"))?.status()).toBe(200);
  await expect(member.getByRole("banner")).toContainText(t("role.handler"));

  await colleague.goto(address);
  await keepAllBut(colleague, email);
  await press(colleague, t("review.complete"));
  await expect(colleague.getByText(t("review.done.completed"))).toBeVisible();
  await expect(colleague.locator("main form")).toHaveCount(0);
  await expectAccessible(colleague);
  await member.goto("/desk");
  await expect(member.getByRole("banner")).toContainText(t("layout.noRole"));

  await colleague.goto("/desk/audit");
  await expectAccessible(colleague);
  await verifyChains(colleague);
  await colleague.getByLabel(t("audit.person")).selectOption({ label: email });
  await press(colleague, t("audit.show"));
  const line = (title: string) => colleague.getByRole("listitem").filter({ hasText: title });
  await expect(line(t("staffEvent.roleEnded", { role: t("role.handler") }))).toContainText("Imaweb");
  await expect(line(t("staffEvent.signedIn.link"))).toHaveCount(1);
  await expect(line(t("staffEvent.reviewCompleted"))).toHaveCount(0);
  await expectAccessible(colleague);
  const [download] = await Promise.all([
    colleague.waitForEvent("download"),
    colleague.getByRole("link", { name: t("audit.csv") }).click(),
  ]);
  const file = info.outputPath("audit.csv");
  await download.saveAs(file);
  const csv = await readFile(file, "utf8");
  expect(csv.split("\r\n")[0]).toBe("at,event,actor_kind,actor,about,controller,reference,line,facts");
  expect(csv).toMatch(/,staff\.role_ended,staff,[^,]+,[^,]+,Imaweb,/);
  expect(csv).not.toContain("review.completed");
});

/** Says of every role that is open to the reader that it stays, and of this person's that it ends. */
async function keepAllBut(page: Page, email: string): Promise<void> {
  const rows = page.getByRole("row").filter({ has: page.getByRole("radio") });
  for (const row of await rows.all()) {
    const ends = (await row.innerText()).includes(email);
    const choice = t(ends ? "review.end" : "review.keep");
    await row.getByRole("radio", { name: choice, exact: true }).check({ force: true });
  }
}

/** Presses the button and lets it go on by itself; every history is as it was written. */
async function verifyChains(page: Page): Promise<void> {
  await press(page, t("audit.verify"));
  const intact = [1, 2].map((requests) => pattern(t("audit.intact", { requests, lines: 2 })));
  const all = new RegExp(intact.join("|"));
  await expect(page.getByRole("status").filter({ hasText: all })).toBeVisible({ timeout: 120_000 });
  await expectAccessible(page);
}

/** The sentence with any numbers in it. */
const pattern = (sentence: string): string =>
  sentence.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\d+/g, "[\\d,]+");
