import { describe, expect, it } from "vitest";
import { POST } from "@/app/api/v1/pass-ons/current/instruction/route";
import { GET } from "@/app/api/v1/pass-ons/current/route";
import { applyMinttWithClient, clientToken, passedOn } from "@/lib/processor/testing/mintt-with-client";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { requestRow } from "@/lib/testing/test-people";

await createTestInstallation();
await applyMinttWithClient();

const address = "http://localhost:3000/api/v1/pass-ons/current";
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const read = (headers: Record<string, string>) => GET(new Request(address, { headers }), undefined);
const instruct = (token: string, body: unknown) =>
  POST(
    new Request(`${address}/instruction`, {
      method: "POST",
      headers: { ...bearer(token), "Content-Type": "application/json" },
      body: JSON.stringify(body),
    }),
    undefined,
  );

describe("the interface for a client's program", () => {
  it("gives the request to the holder of the token, and keeps it out of caches", async () => {
    const { reference } = await passedOn({ details: { erasure: "Ma chambre 12" } });
    const answer = await read(bearer(await clientToken(reference)));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.json()).toMatchObject({
      reference,
      processor: { slug: "mintt" },
      client: "Example Home",
      status: "sent",
      subject: { name: "Camille Aubrevoie", role: "self" },
      rights: [{ right: "erasure", details: "Ma chambre 12" }],
    });
  });

  it("refuses no token with 401, a wrong one with 404, whatever it looks like", async () => {
    const missing = await read({});
    expect(missing.status).toBe(401);
    expect(missing.headers.get("www-authenticate")).toBe("Bearer");
    expect((await read({ Authorization: "Basic YTpi" })).status).toBe(401);
    for (const token of ["x", "a".repeat(43)]) {
      const answer = await read(bearer(token));
      expect(answer.status).toBe(404);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
    }
  });

  it("takes receipt and instruction, the same again, and no other afterwards", async () => {
    const { reference } = await passedOn();
    const token = await clientToken(reference);
    expect(await (await instruct(token, { action: "received" })).json()).toMatchObject({
      status: "received",
    });
    const order = { action: "authorised", instruction: "Erase everything." };
    for (let time = 0; time < 2; time++)
      expect(await (await instruct(token, order)).json()).toMatchObject({
        status: "authorised",
        instruction: "Erase everything.",
      });
    const refused = await instruct(token, { action: "taken-over" });
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ code: "pass_on.settled" });
  });

  it("hands the request over", async () => {
    const { reference } = await passedOn();
    const answer = await instruct(await clientToken(reference), { action: "taken-over" });
    expect(await answer.json()).toMatchObject({ status: "taken-over", requestStatus: "closed" });
    expect((await requestRow(reference)).status).toBe("closed");
  });

  it("names the field that is wrong", async () => {
    const { reference } = await passedOn();
    const token = await clientToken(reference);
    const wrong = [{ action: "erase" }, { action: "authorised" }, { action: "received", extra: 1 }, []];
    for (const body of wrong) expect((await instruct(token, body)).status).toBe(422);
    const empty = await instruct(token, { action: "authorised", instruction: "  " });
    expect(await empty.json()).toMatchObject({
      status: 422,
      errors: [{ field: "instruction", detail: "required" }],
    });
  });
});
