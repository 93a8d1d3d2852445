import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { demoMembers } from "@/db/samples/adh6/demo-members";
import { parisDate, postForm, someSurname } from "@/e2e/intake";
import { runningServer } from "@/e2e/running-server";

/** A request of MiNET that has something behind every address of the desk, and what its data is to be known by. */
export interface DeskCase {
  readonly reference: string;
  /** Words that stand in the data of this request: whoever sees one of them has seen data. */
  readonly marks: readonly string[];
  /** What the tables of the tests mean by `{name}`. */
  readonly places: Readonly<Record<string, string>>;
}

/**
 * Takes in a request for access and erasure from a letter that came with it, starts its search, gives one search by hand
 * to a contributor, finds a file in another, drafts a letter, and starts an access review, all as MiNET's data protection
 * officer would.
 */
export async function openCase(dpo: Page, contributorEmail: string): Promise<DeskCase> {
  const { latest } = await (await dpo.request.get("/desk/changes")).json();
  const name = `Odette ${someSurname()}`;
  const reference = await recordLetter(dpo, name);
  const request = `/desk/requests/${reference}`;
  expect(await postForm(dpo, `${request}/collect`, {})).toContain("done=collect");
  const preview = await findLink(dpo, request, "/preview/");
  const byHand = await dpo
    .locator('form[action$="/answer"]')
    .evaluateAll((forms) => forms.map((form) => form.getAttribute("action")?.split("/").at(-2) ?? ""));
  const [task = "", found = "", other = ""] = byHand;
  const member = await dpo
    .locator('select[name="to"] option', { hasText: contributorEmail })
    .first()
    .getAttribute("value");
  const given = await postForm(dpo, `${request}/tasks/${task}/assign`, taskFor(member ?? ""));
  expect(given).toContain("done=assignTask");
  await answerWithFile(dpo, `${request}/tasks/${found}/answer`, name);
  const question = { kind: "clarification-requested", language: "en", question: "Which of your two rooms?" };
  const draft = await postForm(dpo, `${request}/letters/new/save`, question);
  const review = await postForm(dpo, "/desk/members/review/start", { controller: "minet" });
  return {
    reference,
    marks: [reference, name, demoMembers.camille.login],
    places: {
      reference,
      request,
      preview,
      task,
      found,
      other,
      member: member ?? "",
      scan: await findLink(dpo, request, `${request}/files/`),
      foundFile: await findLink(dpo, request, `/tasks/${found}/files/`),
      letter: await findLink(dpo, request, "/html"),
      draft: new URL(draft).pathname,
      review: new URL(review).pathname,
      since: String(latest),
      month: parisDate(new Date()).slice(0, 7),
    },
  };
}

/** By a channel that nobody else here uses, with a scan, from somebody without an address who showed a card. */
async function recordLetter(dpo: Page, name: string): Promise<string> {
  const body = new FormData();
  for (const [field, value] of recordFields(name)) body.append(field, value);
  body.append("file", new File([`I, ${name}, ask for my data.`], "letter.txt", { type: "text/plain" }));
  const answer = await dpo.request.post("/desk/requests/new/save", {
    headers: { origin: runningServer().baseUrl },
    multipart: body,
    maxRedirects: 0,
  });
  const location = answer.headers()["location"] ?? "";
  expect(location).toContain("done=record");
  return /HAB-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(location)?.[0] ?? "";
}

/** What the form of the desk sends for a request that came through a social network today. */
export const recordFields = (name: string): [string, string][] => [
  ["controller", "minet"],
  ["entryId", randomUUID()],
  ["channel", "social-network"],
  ["receivedOn", parisDate(new Date())],
  ["right", "access"],
  ["right", "erasure"],
  ["name", name],
  ["identifier.login", demoMembers.camille.login],
  ["answerWay", "post"],
  ["postalAddress", "5 rue Charles Fourier\n91011 Évry"],
  ["language", "en"],
  ["proofMethod", "in-person"],
  ["proofLevel", "substantial"],
  ["proofNote", "Showed a student card at the office."],
];

const taskFor = (staffId: string) => ({
  to: staffId,
  ownerEmail: "",
  dueOn: parisDate(new Date(Date.now() + 24 * 3_600_000)),
  instruction: "Look in the drawer.",
});

async function answerWithFile(dpo: Page, path: string, name: string): Promise<void> {
  const answer = await dpo.request.post(path, {
    headers: { origin: runningServer().baseUrl },
    multipart: {
      outcome: "held",
      note: "A ticket of spring.",
      file: { name: "ticket.txt", mimeType: "text/plain", buffer: Buffer.from(`Ticket of ${name}.`) },
    },
    maxRedirects: 0,
  });
  expect(answer.headers()["location"]).toContain("done=");
}

/** A link of the request's page; what jobs make of it appears a little later. */
async function findLink(dpo: Page, request: string, part: string): Promise<string> {
  const link = dpo.locator(`main a[href*="${part}"]`).first();
  await expect(async () => {
    await dpo.goto(request);
    await expect(link).toBeAttached({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  return (await link.getAttribute("href")) ?? "";
}
