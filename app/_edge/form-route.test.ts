import { afterEach, describe, expect, it, vi } from "vitest";
import { formRoute } from "@/app/_edge/form-route";
import { log } from "@/lib/log";
import { Problem } from "@/lib/problem";

vi.mock("@/lib/settings", async (original) => ({
  ...(await original<typeof import("@/lib/settings")>()),
  settings: () => ({ appUrl: "https://privacy.example.org" }),
}));

const post = (body = "name=Zoé", headers: Record<string, string> = {}) =>
  new Request("http://10.0.0.7:3000/fr/track/open", {
    method: "POST",
    body,
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      Origin: "https://privacy.example.org",
      Host: "evil.example",
      ...headers,
    },
  });
const context = { params: Promise.resolve({ controller: "minet" }) };
afterEach(() => vi.restoreAllMocks());

describe("a form", () => {
  it("leads with 303 to a path of ours, whatever host the request names", async () => {
    const route = formRoute<{ controller: string }>("/x", async ({ form, params, locale }) => {
      expect([form.text("name"), params.controller, locale]).toEqual(["Zoé", "minet", "fr"]);
      return "/fr/track/request";
    });
    const response = await route(post(), context);
    expect([response.status, response.headers.get("location")]).toEqual([
      303,
      "https://privacy.example.org/fr/track/request",
    ]);
  });

  it.each(["https://evil.example/", "//evil.example/", "javascript:alert(1)", "track"])(
    "never leads elsewhere: %s",
    async (path) => {
      const response = await formRoute("/x", async () => path)(post(), context);
      expect([response.status, response.headers.get("location")]).toEqual([500, null]);
    },
  );

  it("from another site does nothing and says so in the language of the page", async () => {
    const handle = vi.fn(async () => "/");
    const response = await formRoute("/x", handle)(post("a=b", { Origin: "https://evil.example" }), context);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain("Le formulaire n’a pas été envoyé");
    expect(handle).not.toHaveBeenCalled();
  });

  it("that is refused goes to the page that explains it, or becomes an error page with the right status", async () => {
    const refused = (code: "draft.expired" | "not_found") =>
      formRoute(
        "/x",
        async () => {
          throw new Problem(code);
        },
        (problem) => (problem.code === "draft.expired" ? "/fr/minet/request?stale" : null),
      )(post(), context);
    expect((await refused("draft.expired")).headers.get("location")).toMatch(/\/fr\/minet\/request\?stale$/);
    expect((await refused("not_found")).status).toBe(404);
  });

  it("too large is refused before it is read", async () => {
    expect((await formRoute("/x", async () => "/")(post(`a=${"b".repeat(600_000)}`), context)).status).toBe(
      413,
    );
  });

  it("that fails is logged by number, without what was typed", async () => {
    const logged = vi.spyOn(log, "error");
    const route = formRoute("/x", async ({ form }) => {
      throw Object.assign(new Error(`duplicate key (${form.text("name")})`), { code: "23505" });
    });
    const response = await route(post("name=Camille"), context);
    const [facts] = logged.mock.calls[0] ?? [];
    const incident = (facts as unknown as { incident: string }).incident;
    expect(response.status).toBe(500);
    expect(await response.text()).toContain(incident);
    expect(facts).toMatchObject({ where: "/x", error: "Error", code: "23505" });
    expect(JSON.stringify(facts)).not.toContain("Camille");
  });
});
