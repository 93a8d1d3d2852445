import { and, count, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { mails } from "@/db/schema/installation";
import { passOns } from "@/db/schema/pass-ons";
import { verifyChains } from "@/lib/audit/verify-chain";
import { visitor } from "@/lib/auth/actor";
import type { MailTemplate } from "@/lib/mail/render-mail";
import { renderMail } from "@/lib/mail/render-mail";
import { instructPassOn } from "@/lib/processor/instruct-pass-on";
import { passOnByStaff } from "@/lib/processor/pass-on-by-staff";
import { readPassOn } from "@/lib/processor/read-pass-on";
import {
  applyMinttWithClient,
  clientToken,
  fileAtMintt,
  passedOn,
} from "@/lib/processor/testing/mintt-with-client";
import { getOwnRequest } from "@/lib/requests/get-own-request";
import { getRequest } from "@/lib/requests/get-request";
import { confirmByLink } from "@/lib/requests/verify-code";
import { withdrawRights } from "@/lib/requests/withdraw-request";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, lastMail, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";

const { db } = await createTestInstallation();
await applyMinttWithClient();
const dpo = await signInAs("dpo", "mintt");
const handler = await signInAs("handler", "mintt");

const passOnOf = async (requestId: string) =>
  (await db.select().from(passOns).where(eq(passOns.requestId, requestId)))[0];
const mailsOf = async (requestId: string, template: MailTemplate) => {
  const where = and(eq(mails.requestId, requestId), eq(mails.template, template));
  return mustBe((await db.select({ mails: count() }).from(mails).where(where))[0]).mails;
};

describe("a request about a client's processing", () => {
  it("goes to the client when its address is proven, not before, and once", async () => {
    const filed = await fileAtMintt();
    expect(await passOnOf(filed.requestId)).toBeUndefined();
    expect(await mailsOf(filed.requestId, "request-passed-on")).toBe(0);
    await confirmByLink(visitor, { token: filed.confirmToken }, new Date());
    await expect(confirmByLink(visitor, { token: filed.confirmToken }, new Date())).rejects.toThrow(
      "verification.expired",
    );
    expect(await passOnOf(filed.requestId)).toMatchObject({ status: "sent", passedOnBy: null });
    expect(await mailsOf(filed.requestId, "request-passed-on")).toBe(1);
    expect((await lastMail(filed.reference, "request-received")).passedOnTo).toBe("Example Home");
    const details = mustBe(await getRequest(handler, filed.reference, "en", new Date()));
    expect(details.events.filter(({ type }) => type === "request.passed_on")).toHaveLength(1);
  });

  it("is due there in two working days of Belgium: Ascension Day and a weekend do not count", async () => {
    const { requestId } = await passedOn({}, new Date("2026-05-13T10:00:00Z"));
    expect((await passOnOf(requestId))?.dueOn).toBe("2026-05-18");
  });

  it("sends no word about the person by mail", async () => {
    const { reference } = await passedOn({
      identifiers: { organisation: "Résidence Azalée", "user-name": "camille.a" },
      details: { erasure: "Ma chambre 12" },
    });
    const { html } = await renderMail(
      "request-passed-on",
      "fr",
      await lastMail(reference, "request-passed-on"),
    );
    for (const word of ["Camille", "Aubrevoie", "etu.example", "Azalée", "camille.a", "chambre"])
      expect(html).not.toContain(word);
    expect(html).toContain(reference);
  });

  it("that concerns the organisation itself goes nowhere", async () => {
    const { requestId } = await passedOn({ client: "" });
    expect(await passOnOf(requestId)).toBeUndefined();
  });
});

describe("the client's link", () => {
  it("shows what the person sent, and nothing after the request has ended", async () => {
    const { reference, subject } = await passedOn({ details: { erasure: "Ma chambre 12" } });
    const token = await clientToken(reference);
    const view = await readPassOn(token, "fr", new Date());
    expect(view).toMatchObject({
      reference,
      client: "Example Home",
      status: "sent",
      subject: { name: "Camille Aubrevoie", email: "camille.aubrevoie@etu.example", emailConfirmed: true },
      rights: [{ right: "erasure", details: "Ma chambre 12" }],
    });
    await withdrawRights({ ...subject, verifiedAt: new Date() }, { rights: "all" }, new Date());
    await expect(readPassOn(token, "fr", new Date())).rejects.toThrow("not_found");
    await expect(
      instructPassOn(visitor, { token, act: "received", instruction: "" }, new Date()),
    ).rejects.toThrow("not_found");
  });

  it("of one request opens and changes no other", async () => {
    const [one, other] = [await passedOn(), await passedOn()];
    const token = await clientToken(one.reference);
    expect((await readPassOn(token, "en", new Date())).reference).toBe(one.reference);
    await instructPassOn(visitor, { token, act: "received", instruction: "" }, new Date());
    expect((await passOnOf(other.requestId))?.status).toBe("sent");
    for (const unknown of ["", "x", `${token}x`, one.reference])
      await expect(readPassOn(unknown, "en", new Date())).rejects.toThrow("not_found");
  });

  it("dies when it is sent again, and what the client did so far stays", async () => {
    const { reference, requestId } = await passedOn();
    const old = await clientToken(reference);
    await instructPassOn(visitor, { token: old, act: "received", instruction: "" }, new Date());
    const again = { reference, name: "Example Home", email: "PRIVACY@home.example" };
    await passOnByStaff(handler, again, new Date());
    await expect(readPassOn(old, "en", new Date())).rejects.toThrow("not_found");
    expect((await readPassOn(await clientToken(reference), "en", new Date())).status).toBe("received");
    await passOnByStaff(handler, { ...again, email: "other@home.example" }, new Date());
    expect(await passOnOf(requestId)).toMatchObject({ status: "sent", receivedAt: null });
  });
});

describe("passing on by hand", () => {
  const typed = { name: "Home Without Record", email: "dpo@unknown.example" };

  it("works for a client that the record does not name, and for one that only staff recognised", async () => {
    for (const content of [{ client: "other", clientName: "Home" }, { client: "" }]) {
      const { reference, requestId } = await passedOn(content);
      await passOnByStaff(handler, { reference, ...typed }, new Date());
      expect(await passOnOf(requestId)).toMatchObject({ status: "sent", passedOnBy: handler.staffId });
      const details = mustBe(await getRequest(handler, reference, "en", new Date()));
      expect(details.client).toEqual({ slug: null, name: typed.name });
      expect(details.passOn?.recipient).toEqual(typed);
    }
  });

  it("finds the client of the record by its address", async () => {
    const { reference } = await passedOn({ client: "other", clientName: "Home" });
    await passOnByStaff(
      handler,
      { reference, name: "Example Home", email: "privacy@HOME.example" },
      new Date(),
    );
    expect((await requestRow(reference)).client).toBe("example-home");
  });

  it("says which field is wrong", async () => {
    const { reference } = await passedOn({ client: "" });
    const refusal = passOnByStaff(handler, { reference, name: " ", email: "nobody" }, new Date());
    await expect(refusal).rejects.toMatchObject({
      code: "input.invalid",
      fields: { name: "required", email: "email" },
    });
  });

  it("is refused to staff of another controller, to who may not ask, and to an organisation that is no processor", async () => {
    const { reference } = await passedOn({ client: "" });
    const foreign = await signInAs("dpo", "minet");
    await expect(passOnByStaff(foreign, { reference, ...typed }, new Date())).rejects.toThrow("not_found");
    const auditor = await signInAs("auditor", "mintt");
    await expect(passOnByStaff(auditor, { reference, ...typed }, new Date())).rejects.toThrow("forbidden");
    const own = await file();
    await expect(passOnByStaff(foreign, { ...typed, reference: own.reference }, new Date())).rejects.toThrow(
      "request.wrong_status",
    );
    expect(mustBe(await getRequest(foreign, own.reference, "en", new Date())).can.passOn).toBe(false);
  });
});

describe("who answers", () => {
  it("is settled once: the same again changes nothing, another answer is refused", async () => {
    const { reference, requestId } = await passedOn();
    const token = await clientToken(reference);
    const authorise = (instruction: string) =>
      instructPassOn(visitor, { token, act: "authorised", instruction }, new Date());
    await expect(authorise("  ")).rejects.toMatchObject({ fields: { instruction: "required" } });
    await expect(authorise("x".repeat(4_001))).rejects.toMatchObject({ fields: { instruction: "too_long" } });
    await authorise("Effacez tout.");
    await authorise(" Effacez tout. ");
    await expect(authorise("N’effacez rien.")).rejects.toThrow("pass_on.settled");
    await expect(
      instructPassOn(visitor, { token, act: "taken-over", instruction: "" }, new Date()),
    ).rejects.toThrow("pass_on.settled");
    const again = { reference, name: "Example Home", email: "privacy@home.example" };
    await expect(passOnByStaff(dpo, again, new Date())).rejects.toThrow("pass_on.settled");
    const details = mustBe(await getRequest(handler, reference, "en", new Date()));
    expect(details.passOn).toMatchObject({ status: "authorised", instruction: "Effacez tout." });
    expect(details.events.filter(({ type }) => type === "request.pass_on_settled")).toHaveLength(1);
    expect((await passOnOf(requestId))?.receivedAt).not.toBeNull();
  });

  it("is one answer also when two come at once", async () => {
    const { reference } = await passedOn();
    const token = await clientToken(reference);
    const outcomes = await Promise.allSettled([
      instructPassOn(visitor, { token, act: "authorised", instruction: "Répondez." }, new Date()),
      instructPassOn(visitor, { token, act: "taken-over", instruction: "" }, new Date()),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("is the client: the request is closed here, the person is told, and the client reads on for three months", async () => {
    const { reference, requestId, subject } = await passedOn();
    const token = await clientToken(reference);
    const takeOver = () => instructPassOn(visitor, { token, act: "taken-over", instruction: "" }, new Date());
    await takeOver();
    await takeOver();
    const row = await requestRow(reference);
    expect(row.status).toBe("closed");
    expect(row.closedAt).not.toBeNull();
    expect(await mailsOf(requestId, "request-taken-over")).toBe(1);
    expect(await lastMail(reference, "request-taken-over")).toMatchObject({
      client: "Example Home",
      contact: "privacy@home.example",
      dueOn: row.dueOn,
    });
    const own = mustBe(await getOwnRequest({ ...subject, verifiedAt: new Date() }, new Date()));
    expect(own.passOn).toMatchObject({
      client: "Example Home",
      status: "taken-over",
      contact: "privacy@home.example",
    });
    const inDays = (days: number) => new Date(Date.now() + days * 24 * 3_600_000);
    expect((await readPassOn(token, "en", inDays(90))).status).toBe("taken-over");
    await expect(readPassOn(token, "en", inDays(93))).rejects.toThrow("not_found");
    expect((await verifyChains(db)).broken).toEqual([]);
  });
});
