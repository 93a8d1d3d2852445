import { eq } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { passkeys, staff } from "@/db/schema/staff";
import { listPasskeys } from "@/lib/auth/list-passkeys";
import { removePasskey } from "@/lib/auth/remove-passkey";
import { resetPasskeys, resetPasskeysByAddress } from "@/lib/auth/reset-passkeys";
import { findSession, findStaff } from "@/lib/auth/staff-session";
import { inviteStaff } from "@/lib/staff/invite-staff";
import { eventsOf, guarded, make, own, show } from "@/lib/testing/passkey-steps";
import { createSoftwarePasskey } from "@/lib/testing/software-passkey";
import { openSession } from "@/lib/testing/staff-session";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { mustBe, signInAs } from "@/lib/testing/test-people";
import { indexEmail } from "@/lib/vault/blind-index";

const opened = await createTestInstallation({ controllers: ["minet", "netkin"] });
const { db } = opened;
const use = (secondFactor: "required" | "offered") => Object.assign(opened.settings, { secondFactor });
afterEach(() => use("offered"));

const now = () => new Date();
const minutes = (count: number) => new Date(Date.now() + count * 60_000);

describe("a passkey is taken away", () => {
  it("by its owner, who has just shown it", async () => {
    const { token, software, staffId } = await guarded();
    const remove = async (at = now()) => removePasskey(await own(token), { passkeyId: software.id }, at);
    await expect(remove()).rejects.toThrow("session.second_factor");
    await show(token, software);
    await expect(remove(minutes(5))).rejects.toThrow("session.second_factor");
    await remove();
    expect(await listPasskeys(await own(token))).toEqual([]);
    expect((await eventsOf(staffId))[0]).toEqual(["staff.passkey_removed", "self"]);
    expect(await findStaff(token)).not.toBeNull();
  });

  it("by nobody else", async () => {
    const { first } = await guarded();
    const colleague = await guarded();
    const theirs = { passkeyId: colleague.software.id };
    await expect(removePasskey(await own(first), theirs, now())).rejects.toThrow("not_found");
  });

  it("and the desk is shut again where one is required", async () => {
    const { first, software } = await guarded();
    use("required");
    await removePasskey(await own(first), { passkeyId: software.id }, now());
    expect(await findStaff(first)).toBeNull();
    expect((await own(first)).step).toBe("add-passkey");
  });
});

describe("an administrator resets lost passkeys", () => {
  it("and every session ends", async () => {
    const { staffId, first } = await guarded();
    const administrator = await signInAs("administrator");
    await resetPasskeys(administrator, staffId, now());
    expect(await db.$count(passkeys, eq(passkeys.staffId, staffId))).toBe(0);
    expect(await findSession(first)).toBeNull();
    expect((await eventsOf(staffId))[0]).toEqual(["staff.passkeys_reset", "another"]);
    const again = await openSession(staffId);
    expect(await findStaff(again)).not.toBeNull();
  });

  it.each(["dpo", "handler", "contributor", "auditor"] as const)("and no %s does", async (role) => {
    const { staffId } = await guarded();
    await expect(resetPasskeys(await signInAs(role), staffId, now())).rejects.toThrow("forbidden");
    expect(await db.$count(passkeys, eq(passkeys.staffId, staffId))).toBe(1);
  });

  it("of no other controller, and of nobody who also works for one", async () => {
    const { staffId } = await guarded();
    const elsewhere = await signInAs("administrator", "netkin");
    await expect(resetPasskeys(elsewhere, staffId, now())).rejects.toThrow("not_found");
    const email = `both-${staffId}@staff.example`;
    for (const controllerSlug of ["minet", "netkin"])
      await inviteStaff({ email, name: "Both", role: "dpo", controllerSlug }, now());
    const both = await memberByEmail(email);
    await expect(resetPasskeys(elsewhere, both, now())).rejects.toThrow("forbidden");
  });

  it("of their own account never", async () => {
    const administrator = await signInAs("administrator");
    await expect(resetPasskeys(administrator, administrator.staffId, now())).rejects.toThrow("staff.self");
  });
});

it("who has the machine resets passkeys by an address, and of nobody else", async () => {
  const email = "lost@staff.example";
  await inviteStaff({ email, name: "Lost", role: "administrator", controllerSlug: "minet" }, now());
  const staffId = await memberByEmail(email);
  const token = await openSession(staffId);
  await make(token, createSoftwarePasskey());
  const { staffId: other } = await guarded();
  await resetPasskeysByAddress("Lost@Staff.example", now());
  expect(await db.$count(passkeys, eq(passkeys.staffId, staffId))).toBe(0);
  expect(await db.$count(passkeys, eq(passkeys.staffId, other))).toBe(1);
  expect(await findSession(token)).toBeNull();
  await expect(resetPasskeysByAddress("nobody@staff.example", now())).rejects.toThrow("not_found");
});

async function memberByEmail(email: string): Promise<string> {
  const [row] = await db
    .select({ id: staff.id })
    .from(staff)
    .where(eq(staff.emailIndex, indexEmail(opened.masterKey, email)));
  return mustBe(row).id;
}
