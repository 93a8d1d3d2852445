import { describe, expect, it, vi } from "vitest";
import { formRoute } from "@/app/_edge/form-route";
import { jsonRoute } from "@/app/_edge/problem-json";
import { locales } from "@/lib/i18n/locales";
import { Limited } from "@/lib/limits/limited";

vi.mock("@/lib/settings", async (original) => ({
  ...(await original<typeof import("@/lib/settings")>()),
  settings: () => ({ appUrl: "https://privacy.example.org", trustedProxies: 0 }),
}));

const origin = "https://privacy.example.org";
const post = (path: string) =>
  new Request(`http://10.0.0.7:3000${path}`, {
    method: "POST",
    body: "a=b",
    headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: origin },
  });
const limited = (error: Limited, onProblem?: () => string) =>
  formRoute(
    "/x",
    async () => {
      throw error;
    },
    onProblem,
  );
const context = { params: Promise.resolve({}) };

describe("what was done too often", () => {
  it("is 429 and says when to come back, also where other problems lead to a page", async () => {
    const route = limited(new Limited("track.address", 754), () => "/en/track?problem=moved");
    const response = await route(post("/en/track/open"), context);
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "754"]);
    const html = await response.text();
    expect(html).toContain("Try again in 13 minutes.");
    expect(html).not.toContain("<button");
  });

  it.each(locales)("keeps a request form and offers to send it again, in %s", async (locale) => {
    for (const limit of ["submission.address", "submission.email", "submission.controller"] as const) {
      const path = `/${locale}/minet/request/send`;
      const response = await limited(new Limited(limit, 7))(post(path), context);
      expect([response.status, response.headers.get("retry-after")]).toEqual([429, "7"]);
      const html = await response.text();
      expect(html).toContain(`<form method="post" action="${path}"><button>`);
      expect(html).toContain(limit === "submission.controller" ? " 7 " : " 1 ");
      expect(html).not.toContain("problemPage");
    }
  });

  it("is said to programs by a header too", async () => {
    const route = jsonRoute("/api/x", async () => {
      throw new Limited("submission.api", 42);
    });
    const response = await route(new Request("http://localhost/api/x"), undefined);
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "42"]);
    expect(await response.json()).toMatchObject({ code: "limited", status: 429 });
  });
});
