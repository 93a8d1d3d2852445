import { describe, expect, it } from "vitest";
import { OPTIONS, POST } from "@/app/api/v1/deadline/route";

const valid = {
  regime: "eu-gdpr",
  country: "FR",
  tz: "Europe/Paris",
  receivedAt: "2026-01-30T09:00:00+01:00",
  kind: "response",
  events: [],
};

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  POST(
    new Request("http://localhost/api/v1/deadline", {
      method: "POST",
      body,
      headers: { "Content-Type": "application/json", ...headers },
    }),
    undefined,
  );

async function problem(response: Response) {
  const { status, code, errors } = await response.json();
  return { http: response.status, type: response.headers.get("content-type"), status, code, errors };
}

describe("the machine interface of the clock", () => {
  it("answers with the promised names, to any site", async () => {
    const response = await post(JSON.stringify(valid), { Origin: "https://example.org" });
    expect(response.status).toBe(200);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.json()).toMatchObject({
      dueOn: "2026-03-02",
      rawDueOn: "2026-02-28",
      suspendedDays: 0,
      extensionNoticeBy: "2026-03-02",
      periodEndsAt: "2026-03-02T23:00:00Z",
      steps: [
        { rule: "receipt", text: expect.stringMatching(/^Received/), from: "2026-01-30", to: "2026-01-30" },
        { rule: "one-month", text: expect.any(String), from: "2026-01-30", to: "2026-02-28" },
        { rule: "end-of-month-clamp", text: expect.any(String), from: "2026-02-28", to: "2026-02-28" },
        { rule: "working-day", text: expect.any(String), from: "2026-02-28", to: "2026-03-02" },
      ],
      certainty: "high",
    });
  });

  it.each([
    ["fr", "fr", /^Réception/],
    ["nl-BE, en;q=0.5", "nl", /^Ontvangen/],
    ["en;q=0.4, de-AT;q=0.8", "de", /^Eingang/],
    ["it, *", "en", /^Received/],
    ["fr;q=0", "en", /^Received/],
    ["", "en", /^Received/],
  ])("explains in the language that %s prefers", async (accepted, language, text) => {
    const response = await post(JSON.stringify(valid), accepted ? { "Accept-Language": accepted } : {});
    expect(response.headers.get("content-language")).toBe(language);
    expect((await response.json()).steps[0].text).toMatch(text);
  });

  it("names every wrong field, or the one that does not fit the others", async () => {
    expect(await problem(await post(JSON.stringify({ ...valid, tz: "Paris", kind: "answer" })))).toEqual({
      http: 422,
      type: "application/problem+json",
      status: 422,
      code: "input.invalid",
      errors: [
        { field: "tz", detail: expect.any(String) },
        { field: "kind", detail: expect.any(String) },
      ],
    });
    const early = { ...valid, receivedAt: "2016-01-30T09:00:00+01:00" };
    expect((await problem(await post(JSON.stringify(early)))).errors).toEqual([
      { field: "receivedAt", detail: expect.stringContaining("2018-05-25") },
    ]);
  });

  it.each([
    ["no JSON", "{", {}, 400],
    ["no UTF-8", new Uint8Array([0x22, 0xff, 0x22]), {}, 400],
    ["nothing", "", {}, 400],
    ["too large", JSON.stringify({ ...valid, filler: "x".repeat(70_000) }), {}, 413],
    ["too large by its own word", "{}", { "Content-Length": "70000" }, 413],
    ["a form", "regime=eu-gdpr", { "Content-Type": "application/x-www-form-urlencoded" }, 415],
  ])("refuses %s", async (_name, body, headers, status) => {
    expect(await problem(await post(body, headers))).toMatchObject({
      http: status,
      type: "application/problem+json",
      status,
    });
  });

  it("lets browsers ask from another site first", () => {
    const { status, headers } = OPTIONS();
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-methods")).toBe("POST");
    expect(headers.get("access-control-allow-headers")).toBe("Content-Type");
  });
});
