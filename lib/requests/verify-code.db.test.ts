import { describe, expect, it } from "vitest";
import { type Subject, visitor } from "@/lib/auth/actor";
import { findSubject } from "@/lib/auth/subject-session";
import { getOwnRequest } from "@/lib/requests/get-own-request";
import { sendCode, sendNewCode } from "@/lib/requests/send-code";
import { confirmByLink, verifyCode } from "@/lib/requests/verify-code";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, lastMail, mustBe, requestRow } from "@/lib/testing/test-people";

await createTestInstallation();
const minutes = (count: number) => new Date(Date.now() + count * 60_000);
const wrongOf = (code: string) => (code === "000000" ? "000001" : "000000");
const knock = async (reference: string, email: string, now = minutes(2)): Promise<Subject> => {
  const { sessionToken } = await sendCode(visitor, { reference, email, locale: "fr" }, now);
  return mustBe(await findSubject(sessionToken, now));
};

describe("proving the address", () => {
  it("works with the code, however it is typed, and puts the request into the queue", async () => {
    const { reference, subject } = await file({}, { confirmed: false });
    const { code } = await lastMail(reference, "confirm-address");
    await verifyCode(subject, { code: ` ${code.slice(0, 3)} ${code.slice(3)} ` }, minutes(1));
    expect((await requestRow(reference)).status).toBe("received");
    expect((await lastMail(reference, "request-received")).dueOn).toBe((await requestRow(reference)).dueOn);
  });

  it("works with the link, in another browser, once", async () => {
    const { reference } = await file({}, { confirmed: false });
    const { link } = await lastMail(reference, "confirm-address");
    const token = link.slice(link.lastIndexOf("/") + 1);
    const twice = await Promise.allSettled([1, 2].map(() => confirmByLink(visitor, { token }, minutes(1))));
    expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await requestRow(reference)).status).toBe("received");
  });

  it("does not work after an hour", async () => {
    const { reference, subject } = await file({}, { confirmed: false });
    const { code, link } = await lastMail(reference, "confirm-address");
    await expect(verifyCode(subject, { code }, minutes(61))).rejects.toThrow("verification.expired");
    const token = link.slice(link.lastIndexOf("/") + 1);
    await expect(confirmByLink(visitor, { token }, minutes(61))).rejects.toThrow("verification.expired");
  });

  it("is used up by five wrong tries, also when they come at once", async () => {
    const { reference, subject } = await file({}, { confirmed: false });
    const { code } = await lastMail(reference, "confirm-address");
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, () => verifyCode(subject, { code: wrongOf(code) }, minutes(1))),
    );
    expect(tries.every(({ status }) => status === "rejected")).toBe(true);
    await expect(verifyCode(subject, { code }, minutes(1))).rejects.toThrow("verification.exhausted");
    await sendNewCode(subject, minutes(2));
    await verifyCode(subject, { code: (await lastMail(reference, "confirm-address")).code }, minutes(3));
  });

  it("takes only the newest code, and a new one only after a minute", async () => {
    const { reference, subject } = await file({}, { confirmed: false });
    const { code: old } = await lastMail(reference, "confirm-address");
    await expect(sendNewCode(subject, new Date())).rejects.toThrow("verification.too_soon");
    await sendNewCode(subject, minutes(2));
    const { code } = await lastMail(reference, "confirm-address");
    if (old !== code)
      await expect(verifyCode(subject, { code: old }, minutes(2))).rejects.toThrow("verification.wrong");
    await verifyCode(subject, { code }, minutes(2));
  });
});

describe("coming back with reference and address", () => {
  it("shows nothing before the code is given, and the request afterwards", async () => {
    const { reference } = await file();
    const back = await knock(reference.toLowerCase(), "CAMILLE.AUBREVOIE@etu.example");
    expect(await getOwnRequest(back, minutes(2))).toBeNull();
    await verifyCode(back, { code: (await lastMail(reference, "access-code")).code }, minutes(3));
    expect(mustBe(await getOwnRequest({ ...back, verifiedAt: minutes(3) }, minutes(3))).reference).toBe(
      reference,
    );
  });

  it("answers strangers the same whatever they try: no reference, no address, no attempt tells anything", async () => {
    const { reference } = await file();
    const strangers = [
      await knock("HAB-2222-2222", "camille.aubrevoie@etu.example"),
      await knock(reference, "somebody.else@etu.example"),
      await knock("not a reference", "not an address"),
      await knock(reference, "camille.aubrevoie@etu.example"),
    ];
    const { code } = await lastMail(reference, "access-code");
    for (const stranger of strangers) {
      expect(await getOwnRequest(stranger, minutes(3))).toBeNull();
      expect(await sendNewCode(stranger, minutes(2))).toBeUndefined();
      for (let attempt = 0; attempt < 7; attempt++) {
        await expect(verifyCode(stranger, { code: wrongOf(code) }, minutes(3))).rejects.toThrow(
          /^verification\.wrong$/,
        );
      }
      await expect(verifyCode(stranger, { code: wrongOf(code) }, minutes(99))).rejects.toThrow(
        /^verification\.wrong$/,
      );
    }
  });

  it("never lets one request's code open another's", async () => {
    const one = await file();
    const other = await file({ email: "hugo.treguibec@etu.example" });
    await knock(one.reference, "camille.aubrevoie@etu.example");
    const { code } = await lastMail(one.reference, "access-code");
    const back = await knock(other.reference, "hugo.treguibec@etu.example");
    const { code: own } = await lastMail(other.reference, "access-code");
    if (own !== code)
      await expect(verifyCode(back, { code }, minutes(3))).rejects.toThrow("verification.wrong");
  });
});
