import { desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { mails } from "@/db/schema/installation";
import { visitor } from "@/lib/auth/actor";
import { findSubject } from "@/lib/auth/subject-session";
import { correctEmail } from "@/lib/requests/correct-email";
import { getOwnRequest } from "@/lib/requests/get-own-request";
import { requestKey } from "@/lib/requests/request-key";
import { sendCode } from "@/lib/requests/send-code";
import { confirmByLink, verifyCode } from "@/lib/requests/verify-code";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, lastMail, mustBe, requestRow } from "@/lib/testing/test-people";
import { open } from "@/lib/vault/seal";

const { db } = await createTestInstallation();
const minutes = (count: number) => new Date(Date.now() + count * 60_000);
const right = "right@person.example";
const wrong = "wrong@person.example";

/** Where the newest code went. */
async function recipient(reference: string): Promise<string> {
  const row = await requestRow(reference);
  const [mail] = await db
    .select({ recipient: mails.recipient })
    .from(mails)
    .where(eq(mails.requestId, row.id))
    .orderBy(desc(mails.createdAt))
    .limit(1);
  return open(requestKey(row), "recipient", mustBe(mail).recipient);
}

describe("a mistyped address", () => {
  it("is put right where the form was sent: the new one is asked to prove itself, the due date stays", async () => {
    const { reference, subject } = await file({ email: wrong }, { confirmed: false });
    const { dueOn } = await requestRow(reference);
    await correctEmail(subject, { email: ` ${right} ` }, minutes(1));
    expect(await recipient(reference)).toBe(right);
    const { code } = await lastMail(reference, "confirm-address");
    await verifyCode(subject, { code }, minutes(2));
    expect(await requestRow(reference)).toMatchObject({ status: "received", dueOn });
    expect(mustBe(await getOwnRequest(subject, minutes(3))).email).toBe(right);
  });

  it("opens nothing any more: neither the code nor the link that it got, nor a look-up with it", async () => {
    const { reference, subject } = await file({ email: wrong }, { confirmed: false });
    const old = await lastMail(reference, "confirm-address");
    await correctEmail(subject, { email: right }, minutes(1));
    const token = old.link.slice(old.link.lastIndexOf("/") + 1);
    await expect(confirmByLink(visitor, { token }, minutes(2))).rejects.toThrow("verification.expired");
    await expect(verifyCode(subject, { code: old.code }, minutes(2))).rejects.toThrow("verification.wrong");
    const { sessionToken } = await sendCode(visitor, { reference, email: wrong, locale: "fr" }, minutes(3));
    expect(mustBe(await findSubject(sessionToken, minutes(3))).requestId).toBeNull();
    expect((await requestRow(reference)).status).toBe("unconfirmed");
  });

  it("is nothing to be changed once an address is proven, or from another browser", async () => {
    const { reference, subject } = await file({ email: wrong }, { confirmed: false });
    await verifyCode(subject, { code: (await lastMail(reference, "confirm-address")).code }, minutes(1));
    await expect(correctEmail(subject, { email: right }, minutes(1))).rejects.toThrow("wrong_status");
    const other = await file({}, { confirmed: false });
    const elsewhere = { ...other.subject, filedHere: false };
    await expect(correctEmail(elsewhere, { email: right }, minutes(1))).rejects.toThrow("not_found");
    for (const one of [reference, other.reference]) expect(await recipient(one)).not.toBe(right);
  });

  it.each(["", "nobody", "a b@c.example", `${"x".repeat(255)}@c.example`])(
    "is not replaced by what is no address: %j",
    async (email) => {
      const { subject } = await file({}, { confirmed: false });
      await expect(correctEmail(subject, { email }, minutes(1))).rejects.toThrow("input.invalid");
    },
  );
});
