import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it, vi } from "vitest";
import PassOnPage from "@/app/[locale]/pass-on/[token]/page";
import { POST } from "@/app/[locale]/pass-on/instruct/route";
import { applyMinttWithClient, clientToken, passedOn } from "@/lib/processor/testing/mintt-with-client";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { requestRow } from "@/lib/testing/test-people";

vi.mock("@/lib/settings", async (original) => ({
  ...(await original<typeof import("@/lib/settings")>()),
  settings: () => ({ appUrl: "http://localhost:3000", trustedProxies: 0 }),
}));
// Asks for the nonce of a request, which a page that is rendered here has none of.
vi.mock("@/app/_portal/brand-style", () => ({ BrandStyle: () => null }));

beforeAll(async () => {
  await createTestInstallation();
  await applyMinttWithClient();
});

async function see(token: string, query: Record<string, string> = {}): Promise<string> {
  const params = Promise.resolve({ locale: "fr", token });
  return renderToStaticMarkup(await PassOnPage({ params, searchParams: Promise.resolve(query) }));
}

async function send(fields: Record<string, string>, origin = "http://localhost:3000") {
  const request = new Request("http://localhost:3000/fr/pass-on/instruct", {
    method: "POST",
    headers: { Origin: origin, "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields),
  });
  const response = await POST(request, { params: Promise.resolve({}) });
  const location = response.headers.get("location");
  return {
    status: response.status,
    query: Object.fromEntries(location ? new URL(location).searchParams : []),
  };
}

describe("the client's page", () => {
  it("shows who asks for what, until when, and the three acts; search engines stay out", async () => {
    const { reference } = await passedOn({ details: { erasure: "Ma chambre 12" } });
    const page = await see(await clientToken(reference));
    for (const text of [reference, "Camille Aubrevoie", "camille.aubrevoie@etu.example", "Ma chambre 12"])
      expect(page).toContain(text);
    expect([...page.matchAll(/name="act" value="([\w-]+)"/g)].map(([, act]) => act)).toEqual([
      "received",
      "authorised",
      "taken-over",
    ]);
    expect(page).toContain('<meta name="robots" content="noindex"/>');
    expect((await requestRow(reference)).status).toBe("received");
  });

  it("leads nowhere with a token that nobody was sent", async () => {
    await expect(see("x".repeat(43))).rejects.toThrow("NEXT_REDIRECT");
    const { status } = await send({ token: "x".repeat(43), act: "taken-over" });
    expect(status).toBe(404);
  });

  it("takes the acts as forms, says what was done, and then offers none", async () => {
    const { reference } = await passedOn();
    const token = await clientToken(reference);
    expect(await send({ token, act: "received" })).toEqual({ status: 303, query: { done: "received" } });
    const instruction = "Effacez les images de la chambre.";
    expect((await send({ token, act: "authorised", instruction })).query).toEqual({ done: "authorised" });
    const page = await see(token, { done: "authorised" });
    expect(page).toContain(instruction);
    expect(page).not.toContain('name="act"');
    expect((await send({ token, act: "taken-over" })).query).toEqual({ problem: "settled" });
  });

  it("loses no instruction that was refused", async () => {
    const { reference } = await passedOn();
    const token = await clientToken(reference);
    const instruction = "Effacez les images. ".repeat(300);
    expect((await send({ token, act: "authorised", instruction })).query).toEqual({ problem: "long" });
    expect(await see(token, { problem: "long" })).toContain(instruction.trim());
    expect((await send({ token, act: "authorised", instruction: "" })).query).toEqual({
      problem: "required",
    });
  });

  it("takes nothing from another site", async () => {
    const { reference } = await passedOn();
    const token = await clientToken(reference);
    expect((await send({ token, act: "taken-over" }, "https://evil.example")).status).toBe(403);
    expect((await requestRow(reference)).status).toBe("received");
  });
});
