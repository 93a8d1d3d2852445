import { describe, expect, it } from "vitest";
import { visitor } from "@/lib/auth/actor";
import { getStoredController } from "@/lib/controllers/stored-controller";
import { forwardRequest } from "@/lib/processor/forward-request";
import { instructPassOn } from "@/lib/processor/instruct-pass-on";
import { readPassOn } from "@/lib/processor/read-pass-on";
import { applyMinttWithClient, clientToken, searchByHand } from "@/lib/processor/testing/mintt-with-client";
import { approveRight } from "@/lib/requests/approve-right";
import { decideRight } from "@/lib/requests/decide-right";
import { getRequest } from "@/lib/requests/get-request";
import { checkRequestInput, type RequestInput } from "@/lib/requests/request-input";
import { confirmByLink } from "@/lib/requests/verify-code";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { formOf, lastMail, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";

await createTestInstallation();
await applyMinttWithClient();
const handler = await signInAs("handler", "mintt");
const dpo = await signInAs("dpo", "mintt");
const days = (count: number) => new Date(Date.now() + count * 24 * 3_600_000);

async function input(): Promise<RequestInput> {
  const { record } = mustBe(await getStoredController("mintt"));
  return mustBe(checkRequestInput(record, formOf({ rights: ["erasure"] })).input);
}

const forward = async (change: Partial<Parameters<typeof forwardRequest>[1]> = {}, now = new Date()) =>
  forwardRequest(
    visitor,
    {
      controllerSlug: "mintt",
      client: "example-home",
      input: await input(),
      locale: "fr",
      receivedAt: days(-3),
      instruction: "Effacez tout.",
      ...change,
    },
    now,
  );

describe("a request that a client forwards", () => {
  it("counts from the client's own receipt", async () => {
    const receivedAt = new Date("2026-11-02T10:00:00Z");
    const { reference, dueOn } = await forward({ receivedAt }, new Date("2026-11-20T10:00:00Z"));
    expect(dueOn).toBe("2026-12-02");
    const row = await requestRow(reference);
    expect(row).toMatchObject({ channel: "forwarded", client: "example-home", status: "unconfirmed" });
    expect(row.receivedAt).toEqual(receivedAt);
  });

  it("is not worked on before the client confirms it by the link at its own address", async () => {
    const { reference } = await forward();
    const details = mustBe(await getRequest(handler, reference, "en", new Date()));
    expect(details.passOn).toMatchObject({
      status: "sent",
      recipient: { email: "privacy@home.example" },
      instruction: "Effacez tout.",
      instructedAt: null,
    });
    expect(details.can.collect).toBe(false);
    const token = await clientToken(reference);
    expect(await readPassOn(token, "en", new Date())).toMatchObject({
      forwarded: true,
      instruction: "Effacez tout.",
      instructedAt: null,
    });
    await instructPassOn(visitor, { token, act: "authorised", instruction: "Effacez tout." }, new Date());
    expect((await requestRow(reference)).status).toBe("received");
    await searchByHand(handler, reference);
  });

  it("hands nothing out before the person's own address is proven, and is not passed on a second time then", async () => {
    const { reference } = await forward();
    const token = await clientToken(reference);
    await instructPassOn(visitor, { token, act: "authorised", instruction: "Effacez tout." }, new Date());
    await searchByHand(handler, reference);
    const granted = { ground: null, categories: [], actionTaken: "Nous effaçons les images." };
    const decision = { right: "erasure" as const, outcome: "granted" as const, ...granted };
    const { proposal } = await decideRight(handler, { reference, decision }, new Date());
    const approve = () =>
      approveRight(dpo, { reference, right: "erasure", proposal, identityChecked: true }, new Date());
    await expect(approve()).rejects.toThrow("request.identity_insufficient");
    const { link } = await lastMail(reference, "confirm-address");
    await confirmByLink(visitor, { token: link.slice(link.lastIndexOf("/") + 1) }, new Date());
    expect((await requestRow(reference)).status).toBe("review");
    expect(await clientToken(reference)).toBe(token);
    expect((await lastMail(reference, "request-received")).passedOnTo).toBeNull();
    await approve();
  });

  it("is refused for a client or an organisation that nobody knows, and for a day that cannot be", async () => {
    await expect(forward({ client: "somebody" })).rejects.toThrow("not_found");
    await expect(forward({ controllerSlug: "nobody" })).rejects.toThrow("not_found");
    await expect(forward({ controllerSlug: "minet" })).rejects.toThrow("not_found");
    const wrong = (change: Parameters<typeof forward>[0]) =>
      forward(change).catch(({ fields }: { fields: unknown }) => fields);
    expect(await wrong({ receivedAt: days(1) })).toEqual({ receivedAt: "future" });
    expect(await wrong({ receivedAt: days(-400) })).toEqual({ receivedAt: "too_old" });
    expect(await wrong({ receivedAt: new Date("") })).toEqual({ receivedAt: "date" });
    expect(await wrong({ instruction: " " })).toEqual({ instruction: "required" });
  });
});
