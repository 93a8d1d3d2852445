import { describe, expect, it } from "vitest";
import { localeOfRequest, problemPage } from "@/app/_edge/problem-page";

const request = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost${path}`, { headers });

describe("an error page", () => {
  it.each([
    { path: "/fr/minet", language: "en", expected: "fr" },
    { path: "/en/minet", language: "fr", expected: "en" },
    { path: "/nope", language: "fr-BE", expected: "fr" },
    { path: "/", language: "nl", expected: "nl" },
    { path: "/", language: "es", expected: "en" },
    { path: "/desk/requests", language: "nl, fr;q=0.5", expected: "fr" },
    { path: "/desk", language: "de", expected: "en" },
  ])("speaks the language of $path (browser: $language)", ({ path, language, expected }) => {
    expect(localeOfRequest(request(path, { "accept-language": language }))).toBe(expected);
  });

  it("is a whole page with its status and the way on", async () => {
    const response = problemPage(request("/fr/nulle-part"), "not_found");
    const html = await response.text();
    expect(response.status).toBe(404);
    expect(html).toContain('<html lang="fr">');
    expect(html).toContain('<a href="/fr">');
  });

  it("lets no value of the request become markup", async () => {
    const html = await problemPage(request("/fr", { "x-nonce": '"><script>' }), "unexpected", "<b>").text();
    expect(html).not.toMatch(/<script|<b>/);
  });
});
