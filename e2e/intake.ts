import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { RecordedChannel, Right } from "@/db/schema/enums";
import { runningServer } from "@/e2e/running-server";

/** What a letter or a call says; everything but the person and the rights can be left out. */
export interface Arrived {
  readonly controller: string;
  readonly name: string;
  readonly rights: readonly Right[];
  readonly channel?: RecordedChannel;
  /** Without one the answer goes by post. */
  readonly email?: string;
  readonly language?: string;
  /** How many days ago it came; today when left out. */
  readonly daysAgo?: number;
  /** Somebody looked at who asks: nothing is in the way of a grant. */
  readonly proven?: boolean;
}

/**
 * A request that the signed-in member of staff records, as the desk's form sends it: the quick way to a request of a
 * test's own. Without an address its work can begin at once. @returns its reference
 */
export async function takeIn(page: Page, arrived: Arrived): Promise<string> {
  const { controller, name, rights, channel = "post", email = "", language = "en", daysAgo = 0 } = arrived;
  const day = new Date(Date.now() - daysAgo * 24 * 3_600_000);
  const proof = {
    proofMethod: "other-means",
    proofLevel: "substantial",
    proofNote: "Called back on the number that is on file.",
  };
  const fields = {
    controller,
    entryId: randomUUID(),
    channel,
    receivedOn: parisDate(day),
    name,
    email,
    language,
    ...(email ? {} : { answerWay: "post", postalAddress: "1 rue du Port\n29200 Brest" }),
    ...(arrived.proven ? proof : {}),
  };
  const body = new URLSearchParams([...Object.entries(fields), ...rights.map((right) => ["right", right])]);
  const answer = await postForm(page, "/desk/requests/new/save", body);
  const reference = /\/desk\/requests\/(HAB-[0-9A-Z]{4}-[0-9A-Z]{4})\?done=record$/.exec(answer)?.[1];
  expect(reference, `a recorded request: ${answer}`).toBeDefined();
  return reference ?? "";
}

/** Sends a form of the desk as the person who is signed in. @returns where it leads */
export async function postForm(
  page: Page,
  path: string,
  fields: Readonly<Record<string, string>> | URLSearchParams,
): Promise<string> {
  const answer = await page.request.post(path, {
    headers: { origin: runningServer().baseUrl, "content-type": "application/x-www-form-urlencoded" },
    data: new URLSearchParams(fields).toString(),
    maxRedirects: 0,
  });
  return answer.headers()["location"] ?? String(answer.status());
}

/** A calendar day where the organisations are: `YYYY-MM-DD`. */
export const parisDate = (at: Date): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" }).format(at);

/** A surname that nobody else has, in letters only: search goes by words. */
export const someSurname = (): string =>
  `Q${[...randomUUID().replaceAll("-", "").slice(0, 10)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("")}`;
