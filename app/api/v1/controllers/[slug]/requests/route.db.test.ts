import { count, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { POST } from "@/app/api/v1/controllers/[slug]/requests/route";
import { events } from "@/db/schema/events";
import { rateLimits } from "@/db/schema/installation";
import { requestRights, requests } from "@/db/schema/requests";
import { localDate } from "@/lib/deadlines/plain-date";
import { requestKey } from "@/lib/requests/request-key";
import { subjectEmailOf } from "@/lib/requests/subject-email";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { lastMail, requestRow } from "@/lib/testing/test-people";
import { open } from "@/lib/vault/seal";

const { db } = await createTestInstallation({ controllers: ["minet", "mintt", "netkin"] });

const minimal = {
  rights: ["access"],
  subject: { name: "Camille Aubrevoie", email: "camille@etu.example" },
  locale: "en",
};

beforeEach(() => db.delete(rateLimits)); // Each case calls as somebody who has not called before.

async function post(body: unknown, options: { slug?: string; headers?: Record<string, string> } = {}) {
  const { slug = "minet", headers = {} } = options;
  const request = new Request(`http://localhost:3000/api/v1/controllers/${slug}/requests`, {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: { "Content-Type": "application/json", ...headers },
  });
  const response = await POST(request, { params: Promise.resolve({ slug }) });
  return { status: response.status, headers: response.headers, json: await response.json() };
}

const fieldsOf = (json: { errors?: { field: string; detail: string }[] }) =>
  Object.fromEntries((json.errors ?? []).map(({ field, detail }) => [field, detail]));

const total = async () => (await db.select({ total: count() }).from(requests))[0]?.total ?? 0;

describe("a request by the API", () => {
  it("is filed as by the form: reference, due date, status page, and a code to the person", async () => {
    const { status, json, headers } = await post(minimal);
    expect(status).toBe(201);
    expect(Object.keys(json).toSorted()).toEqual(["dueOn", "receivedAt", "reference", "statusUrl"]);
    expect(json.statusUrl).toBe("http://localhost:3000/en/track");
    expect(headers.get("location")).toBe(json.statusUrl);
    const row = await requestRow(json.reference);
    expect(row).toMatchObject({ status: "unconfirmed", channel: "api", dueOn: json.dueOn, locale: "en" });
    expect(row.receivedAt.toISOString()).toBe(json.receivedAt);
    expect(localDate(row.receivedAt, "Europe/Paris") < json.dueOn).toBe(true);
    expect((await lastMail(json.reference, "confirm-address")).code).toMatch(/^\d{6}$/);
    const [first] = await db.select().from(events).where(eq(events.requestId, row.id)).limit(1);
    expect(first?.payload).toMatchObject({ channel: "api", rights: ["access"] });
  });

  it("keeps every word: answers to the right's questions, and what no question asks beside them", async () => {
    const { json } = await post(
      {
        ...minimal,
        rights: ["portability", "rectification", "erasure"],
        details: {
          portability: { to: "controller", recipient: "Autre FAI", year: "2025" },
          rectification: { details: "My name is misspelt", correction: "Aubrevoie" },
          erasure: "Everything, please",
        },
      },
      { slug: "netkin" },
    );
    const row = await requestRow(json.reference);
    const key = requestKey(row);
    const asked = await db.select().from(requestRights).where(eq(requestRights.requestId, row.id));
    const told = Object.fromEntries(
      asked.map(({ right, details, answers }) => [
        right,
        [details && open(key, "details", details), answers && open(key, "answers", answers)],
      ]),
    );
    expect(told).toEqual({
      portability: ["year: 2025", { to: ["controller"], recipient: ["Autre FAI"] }],
      rectification: ["My name is misspelt", { correction: ["Aubrevoie"] }],
      erasure: ["Everything, please", null],
    });
  });

  it("takes a representative, whose address is the one that is proven", async () => {
    const { status, json } = await post({
      ...minimal,
      subject: { name: "Léa Aubrevoie", email: "lea@etu.example" },
      representative: {
        role: "parent",
        name: "Camille Aubrevoie",
        email: "camille@etu.example",
        mandate: "Mother",
      },
    });
    expect(status).toBe(201);
    const row = await requestRow(json.reference);
    const key = requestKey(row);
    expect(row.requesterRole).toBe("parent");
    expect(subjectEmailOf(row, key)).toBe("camille@etu.example");
    expect(row.claimedEmail && open(key, "claimed_email", row.claimedEmail)).toBe("lea@etu.example");
  });

  it.each<[string, object, Record<string, string>]>([
    ["no right", { rights: [] }, { rights: "too_small" }],
    ["a right that is not offered", { rights: ["human-review"] }, { rights: "not_offered" }],
    ["a right that is none", { rights: ["copy"] }, { "rights.0": expect.stringMatching(/^one of access/) }],
    [
      "no name and no address",
      { subject: { name: " ", email: "camille" } },
      { "subject.name": "required", "subject.email": "email" },
    ],
    ["no subject", { subject: undefined }, { subject: "required" }],
    ["a field that is none", { colour: "red" }, { colour: "unknown" }],
    [
      "a country that is none",
      { subject: { ...minimal.subject, country: "XX" } },
      { "subject.country": "not_offered" },
    ],
    [
      "an answer by post without an address",
      { answer: { way: "post" } },
      { "answer.postalAddress": "required" },
    ],
    [
      "a choice that is none",
      { details: { access: "x", erasure: { scope: "half" } }, rights: ["erasure"] },
      { "details.erasure.scope": "not_offered" },
    ],
    [
      "a representative without a mandate",
      { representative: { role: "agent", name: "A", email: "a@b.example", mandate: "" } },
      { "representative.mandate": "required" },
    ],
    [
      "an address that is none, of a representative",
      { representative: { role: "agent", name: "A", email: "a", mandate: "m" } },
      { "representative.email": "email" },
    ],
  ])("is refused with %s, each wrong field by its path, and nothing is filed", async (_, change, fields) => {
    const before = await total();
    const { status, json, headers } = await post({ ...minimal, ...change });
    expect(status).toBe(422);
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(fieldsOf(json)).toEqual(fields);
    expect(await total()).toBe(before);
  });

  it.each<[number, unknown, { slug?: string; headers?: Record<string, string> }]>([
    [404, minimal, { slug: "nobody" }],
    [400, "{", {}],
    [415, minimal, { headers: { "Content-Type": "text/plain" } }],
    [413, { ...minimal, details: { access: "x".repeat(600_000) } }, {}],
    [400, minimal, { headers: { "Idempotency-Key": "with space" } }],
  ])("is refused with %i before anything is read into it", async (expected, body, options) => {
    const { status, json } = await post(body, options);
    expect(status).toBe(expected);
    expect(json.status).toBe(expected);
  });
});

describe("an idempotency key", () => {
  const headers = { "Idempotency-Key": "5f1c2b9e" };

  it("gives one request however often and at once the same body comes, key order aside", async () => {
    const before = await total();
    const { subject, ...rest } = minimal;
    const answers = await Promise.all([1, 2, 3, 4].map(() => post({ subject, ...rest }, { headers })));
    const again = await post(minimal, { headers });
    expect(new Set([...answers, again].map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set([...answers, again].map(({ json }) => json.reference)).size).toBe(1);
    expect(await total()).toBe(before + 1);
  });

  it("refuses another body, and is another key for another organisation", async () => {
    const refused = await post({ ...minimal, rights: ["portability"] }, { headers });
    expect([refused.status, refused.json.code]).toEqual([422, "idempotency.mismatch"]);
    const first = await post(minimal, { headers });
    const elsewhere = await post(minimal, { headers, slug: "netkin" });
    expect(elsewhere.status).toBe(201);
    expect(elsewhere.json.reference).not.toBe(first.json.reference);
  });
});

describe("a caller who files too much", () => {
  it("hears 429 with the seconds to wait, and what was repeated under one key does not count", async () => {
    const body = (email: string) => ({ ...minimal, subject: { name: "Noa", email } });
    for (let i = 0; i < 8; i++)
      await post(body("noa@etu.example"), { headers: { "Idempotency-Key": "noa" } });
    for (let i = 0; i < 4; i++) expect((await post(body("noa@etu.example"))).status).toBe(201);
    const { status, json, headers } = await post(body("noa@etu.example"));
    expect([status, json.code]).toEqual([429, "limited"]);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await post(body("sacha@etu.example"))).status).toBe(201);
  });
});
