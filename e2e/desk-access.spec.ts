import { expect, type Page } from "@playwright/test";
import type { Role } from "@/db/schema/enums";
import { commands, pages } from "@/e2e/access-tables";
import { expectAccessible } from "@/e2e/accessibility";
import { type DeskCase, openCase } from "@/e2e/desk-case";
import { forgedForms } from "@/e2e/forged-forms";
import { postForm } from "@/e2e/intake";
import { runningServer } from "@/e2e/running-server";
import { newAddress, signInAs } from "@/e2e/staff";
import { test } from "@/e2e/test";
import { translator } from "@/lib/i18n/translator";

const t = translator("en", "desk");

const people = {
  administrator: ["administrator", "minet"],
  dpo: ["dpo", "minet"],
  handler: ["handler", "minet"],
  contributor: ["contributor", "minet"],
  auditor: ["auditor", "minet"],
  "netkin's dpo": ["dpo", "netkin"],
} as const satisfies Record<string, readonly [Role, string]>;
type Person = keyof typeof people;
const everybody = Object.keys(people) as Person[];

/** Signed in once for all tests here, which read one request of their own. */
const desks = new Map<Person, Page>();
let about: DeskCase;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(900_000);
  const emails = new Map<Person, string>();
  for (const person of everybody) {
    const [role, controller] = people[person];
    const email = newAddress(role, controller);
    emails.set(person, email);
    desks.set(person, await signInAs(browser, runningServer(), role, controller, { email }));
  }
  about = await openCase(deskOf("dpo"), emails.get("contributor") ?? "");
});

test.afterAll(async () => {
  for (const page of desks.values()) await page.context().close();
});

test("leads nobody who is signed out past sign-in, whatever they ask for", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: runningServer().baseUrl });
  const page = await context.newPage();
  expect(await observe(page)).toEqual(column(pages, "nobody"));
  await page.goto(place("{request}"));
  await expectAccessible(page);
});

for (const person of everybody)
  test(`shows each page of the desk to who may see it, and to nobody else: ${person}`, async () => {
    test.setTimeout(900_000);
    expect(await observe(deskOf(person))).toEqual(column(pages, person));
  });

test("brings who signs in to the page that they wanted", async ({ browser }) => {
  const wanted = place("{request}/rights/erasure");
  const page = await signInAs(browser, runningServer(), "handler", "minet", { wanted });
  expect(new URL(page.url()).pathname).toBe(wanted);
});

test("finds no request of another organisation, however it is looked for", async () => {
  const search = async (person: Person, words: string) =>
    postForm(deskOf(person), "/desk/find", { search: words });
  const [, name = ""] = about.marks;
  for (const words of [about.reference, name]) {
    expect(await search("dpo", words)).toBe(absolute(place("{request}")));
    for (const person of ["netkin's dpo", "administrator", "contributor"] as const) {
      expect(await search(person, words), person).toBe(absolute("/desk/search"));
      await deskOf(person).goto("/desk/search");
      await expect(deskOf(person).locator('a[href*="/desk/requests/HAB-"]')).toHaveCount(0);
    }
  }
});

test("refuses every forged form of a role that may not send it, and changes nothing", async ({ browser }) => {
  test.setTimeout(900_000);
  await leaveRequest();
  const before = await stateOfThings();
  for (const person of everybody) {
    const found: Record<string, string> = {};
    for (const [path, cells] of commands)
      found[path] = isAllowed(cells[person]) ? (cells[person] ?? "") : await send(deskOf(person), path);
    expect.soft(found, person).toEqual(column(commands, person));
  }
  const nobody = await (await browser.newContext({ baseURL: runningServer().baseUrl })).newPage();
  for (const [path] of commands) {
    const answer = await send(nobody, path);
    expect.soft(["sign-in", "401"], `${path}: ${answer}`).toContain(answer);
  }
  expect.soft(await stateOfThings()).toEqual(before);
  for (const [path, cells] of commands)
    for (const person of everybody.filter((one) => cells[one] === "may"))
      expect.soft(await send(deskOf(person), path), `${path} by ${person}`).toBe("let in");
});

const isAllowed = (cell: string | undefined): boolean => cell === "may" || cell === "-";

const deskOf = (person: Person): Page => {
  const page = desks.get(person);
  if (!page) throw new Error(`${person} is not signed in`);
  return page;
};

const absolute = (path: string): string => `${runningServer().baseUrl}${path}`;

/** An address of the tables with the names in braces filled in. */
const place = (path: string): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => about.places[name] ?? nothing);

/** The id of what is not there. */
const nothing = "00000000-0000-4000-8000-000000000000";

const column = (table: typeof pages, name: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...table].map(([path, cells]) => [path, cells[name] ?? ""]));

/** What a browser gets at every address, in the words of the table. */
async function observe(page: Page): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const path of pages.keys()) found[path] = await read(page, path);
  return found;
}

async function read(page: Page, path: string): Promise<string> {
  const [method, address] = path.startsWith("POST ") ? ["POST", path.slice(5)] : ["GET", path];
  if (method === "POST") {
    const headers = { origin: runningServer().baseUrl };
    const data = { seen: 0, writing: false };
    const answer = await page.request.post(place(address), { headers, data, maxRedirects: 0 });
    return answer.ok() ? "opens" : String(answer.status());
  }
  const answer = await page.request.get(place(address));
  if (!answer.ok()) return String(answer.status());
  const { pathname } = new URL(answer.url());
  if (pathname !== new URL(absolute(place(address))).pathname) return pathname.slice("/desk/".length);
  const { "content-type": type = "", "content-disposition": disposition } = answer.headers();
  if (disposition === undefined && type.startsWith("text/html")) return look(page, place(address));
  return word(place(address), `${disposition} ${await answer.text()}`, "");
}

/** The page as somebody sees it; what its source holds and its reader does not see counts as shown. */
async function look(page: Page, path: string): Promise<string> {
  await page.goto(path);
  await expectAccessible(page);
  return word(path, await page.locator("body").innerText(), await page.content());
}

function word(path: string, text: string, source: string): string {
  if (about.marks.some((mark) => text.includes(mark))) return "shows";
  return about.marks.some((mark) => !path.includes(mark) && source.includes(mark)) ? "hides" : "opens";
}

/** What is said of who sends it or of what is in it, and not of how things stand. */
const refusals = ["forbidden", "staff.self", "input.invalid"];

/** What a form's answer says, in the words of the table. */
async function send(page: Page, path: string): Promise<string> {
  const [, target = path] = /^([^?]+)/.exec(path) ?? [];
  const form = forgedForms(about)[path] ?? {};
  if (target === "/desk/bulk/take") return take(page, target);
  const where = path.endsWith("/files/add")
    ? await addFile(page, place(target))
    : await postForm(page, place(target), form);
  if (/^\d+$/.test(where)) return where === "403" ? "forbidden" : where === "200" ? "let in" : where;
  const { pathname, searchParams } = new URL(where);
  if (pathname === "/desk/sign-in") return "sign-in";
  if (pathname === "/desk/bulk/done") {
    const said = await (await page.request.get(pathname)).text();
    return said.includes(t("bulk.not")) ? "not done" : "let in";
  }
  const problem = searchParams.get("problem");
  return problem && refusals.includes(problem) ? problem : "let in";
}

async function addFile(page: Page, path: string): Promise<string> {
  const file = { name: "forged.txt", mimeType: "text/plain", buffer: Buffer.from("forged") };
  const headers = { origin: runningServer().baseUrl };
  const answer = await page.request.post(path, { headers, multipart: { file }, maxRedirects: 0 });
  return answer.headers()["location"] ?? String(answer.status());
}

async function take(page: Page, target: string): Promise<string> {
  const headers = { origin: runningServer().baseUrl };
  const data = { reference: about.reference };
  const answer = await page.request.post(target, { headers, data });
  if (!answer.ok()) return String(answer.status());
  const { text } = await answer.json();
  return text === t("queueKeys.taken", { reference: about.reference }) ? "let in" : "not done";
}

/** The request, its history, the member and what was recorded, as who may see them sees them. */
async function stateOfThings(): Promise<Readonly<Record<string, string>>> {
  const [dpo, administrator] = [deskOf("dpo"), deskOf("administrator")];
  const textOf = async (page: Page, path: string) => {
    await page.goto(place(path));
    return page.getByRole("main").innerText();
  };
  const log = await dpo.request.get(place("/desk/audit/audit.csv?reference={reference}"));
  const csv = await dpo.request.get("/desk/queue.csv?state=all&channel=social-network");
  return {
    request: await textOf(dpo, "{request}"),
    log: (await log.text())
      .split("\n")
      .filter((line) => line.includes(",staff,"))
      .join("\n"),
    member: await textOf(administrator, "/desk/members/{member}"),
    recorded: String((await csv.text()).includes("Forged")),
    invited: String((await textOf(administrator, "/desk/members")).includes("Forged")),
  };
}

/** Nobody looks at the request any more: who does stands on its page. */
async function leaveRequest(): Promise<void> {
  for (const person of everybody) await deskOf(person).goto("/desk/account");
}
