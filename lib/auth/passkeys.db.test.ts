import { desc, eq } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { passkeys, staff, staffEvents, staffSessions } from "@/db/schema/staff";
import { addPasskey, beginPasskey } from "@/lib/auth/add-passkey";
import { listPasskeys } from "@/lib/auth/list-passkeys";
import { removePasskey } from "@/lib/auth/remove-passkey";
import { resetPasskeys, resetPasskeysByAddress } from "@/lib/auth/reset-passkeys";
import { askForPasskey, showPasskey } from "@/lib/auth/show-passkey";
import { findSession, findStaff } from "@/lib/auth/staff-session";
import { inviteStaff } from "@/lib/staff/invite-staff";
import { createSoftwarePasskey, type Forgery } from "@/lib/testing/software-passkey";
import { newMember, openSession, sessionOf } from "@/lib/testing/staff-session";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { mustBe, signInAs } from "@/lib/testing/test-people";
import { indexEmail } from "@/lib/vault/blind-index";

const opened = await createTestInstallation({ controllers: ["minet", "netkin"] });
const { db } = opened;
const use = (secondFactor: "required" | "offered") => Object.assign(opened.settings, { secondFactor });
afterEach(() => use("offered"));

const now = () => new Date();
const minutes = (count: number) => new Date(Date.now() + count * 60_000);
const own = async (token: string) => (await sessionOf(token)).session;

type Software = ReturnType<typeof createSoftwarePasskey>;

async function make(token: string, software: Software, name = "Laptop", forged: Forgery = {}): Promise<void> {
  const options = await beginPasskey(await own(token), now());
  await addPasskey(await own(token), { name, answer: software.create(options, forged) }, now());
}

async function show(token: string, software: Software, forged: Forgery = {}): Promise<void> {
  const options = await askForPasskey(await own(token), now());
  await showPasskey(await own(token), software.show(options, forged), now());
}

/** A member with a passkey, and a new browser of theirs that has not shown it. */
async function guarded() {
  const software = createSoftwarePasskey();
  const { staffId, token: first } = await newMember();
  await make(first, software);
  return { staffId, software, first, token: await openSession(staffId) };
}

const eventsOf = async (staffId: string) =>
  (
    await db
      .select({ type: staffEvents.type, actorId: staffEvents.actorId })
      .from(staffEvents)
      .where(eq(staffEvents.staffId, staffId))
      .orderBy(desc(staffEvents.id))
  ).map(({ type, actorId }) => [type, actorId === staffId ? "self" : "another"]);

describe("the second factor", () => {
  it("is nobody's who has none, where it is offered", async () => {
    const { token } = await newMember();
    expect(await findStaff(token)).not.toBeNull();
  });

  it("keeps everything shut before it is shown, and opens with the roles after", async () => {
    const { token, software, staffId } = await guarded();
    const found = mustBe(await findSession(token));
    expect([found.staff, found.session.step]).toEqual([null, "show-passkey"]);
    expect(await findStaff(token)).toBeNull();
    await show(token, software);
    expect(await findStaff(token)).toMatchObject({ staffId, memberships: [{ role: "handler" }] });
    expect((await listPasskeys(await own(token)))[0]?.lastUsedAt).not.toBeNull();
  });

  it("is asked for in every session from the moment there is one, but for the one that made it", async () => {
    const { staffId, token } = await newMember();
    const other = await openSession(staffId);
    await make(token, createSoftwarePasskey());
    expect(await findStaff(token)).not.toBeNull();
    expect(await findStaff(other)).toBeNull();
    expect((await eventsOf(staffId))[0]).toEqual(["staff.passkey_added", "self"]);
  });

  it("has to be made first, where it is required", async () => {
    const { token } = await newMember();
    use("required");
    expect((await sessionOf(token)).session.step).toBe("add-passkey");
    expect(await findStaff(token)).toBeNull();
    await make(token, createSoftwarePasskey());
    expect(await findStaff(token)).not.toBeNull();
  });
});

describe("a passkey is refused, and the session stays shut", () => {
  const refusals: readonly [string, Forgery][] = [
    ["shown to another site", { origin: "https://habeas.example" }],
    ["bound to another host", { rpId: "habeas.example" }],
    ["signed for another challenge", { challenge: "b3RoZXI" }],
    ["that answers another question", { type: "webauthn.create" }],
    ["that nobody touched", { flags: 0 }],
  ];
  it.each(refusals)("%s", async (_, forged) => {
    const { token, software, staffId } = await guarded();
    await expect(show(token, software, forged)).rejects.toThrow("passkey.refused");
    expect(await findStaff(token)).toBeNull();
    expect((await eventsOf(staffId))[0]).toEqual(["staff.second_factor_failed", "self"]);
  });

  it.each([
    ["nothing", null],
    ["words", "yes"],
    ["half an answer", { id: "x", rawId: "x", type: "public-key", response: {} }],
  ])("%s", async (_, answer) => {
    const { token } = await guarded();
    await askForPasskey(await own(token), now());
    await expect(showPasskey(await own(token), answer, now())).rejects.toThrow("passkey.refused");
    expect(await findStaff(token)).toBeNull();
  });

  it("of a colleague", async () => {
    const { token } = await guarded();
    const colleague = await guarded();
    await expect(show(token, colleague.software)).rejects.toThrow("passkey.refused");
  });

  it("signed by another key under the same name", async () => {
    const { token, software } = await guarded();
    const options = await askForPasskey(await own(token), now());
    const answer = { ...createSoftwarePasskey().show(options), id: software.id, rawId: software.id };
    await expect(showPasskey(await own(token), answer, now())).rejects.toThrow("passkey.refused");
  });

  it("a second time: an answer is good once", async () => {
    const { token, software, staffId } = await guarded();
    const answer = software.show(await askForPasskey(await own(token), now()));
    await showPasskey(await own(token), answer, now());
    const other = await openSession(staffId);
    await expect(showPasskey(await own(token), answer, now())).rejects.toThrow("passkey.refused");
    await expect(showPasskey(await own(other), answer, now())).rejects.toThrow("passkey.refused");
  });

  it("after a wrong answer to the same challenge, after five minutes, and unasked", async () => {
    const { token, software } = await guarded();
    const options = await askForPasskey(await own(token), now());
    const wrong = software.show(options, { origin: "https://habeas.example" });
    await expect(showPasskey(await own(token), wrong, now())).rejects.toThrow("passkey.refused");
    await expect(showPasskey(await own(token), software.show(options), now())).rejects.toThrow();
    const late = await askForPasskey(await own(token), now());
    await expect(showPasskey(await own(token), software.show(late), minutes(5))).rejects.toThrow();
    await expect(
      showPasskey(await own(token), software.show({ challenge: late.challenge }), now()),
    ).rejects.toThrow();
    expect(await findStaff(token)).toBeNull();
  });

  it("that was copied: its counter went back", async () => {
    const { token, software, staffId } = await guarded();
    await show(token, software, { counter: 7 });
    const other = await openSession(staffId);
    await expect(show(other, software, { counter: 7 })).rejects.toThrow("passkey.refused");
  });

  it("with the challenge of a new one", async () => {
    const { first, software } = await guarded();
    const options = await beginPasskey(await own(first), now());
    await expect(showPasskey(await own(first), software.show(options), now())).rejects.toThrow(
      "passkey.refused",
    );
  });
});

describe("a new passkey", () => {
  const forgeries: readonly [string, Forgery][] = [
    ["made at another site", { origin: "https://habeas.example" }],
    ["for another host", { rpId: "habeas.example" }],
    ["for another challenge", { challenge: "b3RoZXI" }],
  ];
  it.each(forgeries)("is not kept: %s", async (_, forged) => {
    const { token, staffId } = await newMember();
    await expect(make(token, createSoftwarePasskey(), "Laptop", forged)).rejects.toThrow("passkey.refused");
    expect(await db.$count(passkeys, eq(passkeys.staffId, staffId))).toBe(0);
  });

  it("needs a name", async () => {
    const { token } = await newMember();
    await expect(make(token, createSoftwarePasskey(), " ")).rejects.toMatchObject({
      code: "input.invalid",
      fields: { name: "required" },
    });
  });

  it("is not taken from its owner by a second registration", async () => {
    const { software, staffId } = await guarded();
    const { token } = await newMember();
    await expect(make(token, software)).rejects.toThrow("passkey.refused");
    const [row] = await db.select().from(passkeys).where(eq(passkeys.credentialId, software.id));
    expect(row?.staffId).toBe(staffId);
  });

  it("is not made by who has not shown the one that there is, or not lately", async () => {
    const { token, software } = await guarded();
    const begin = async (at = now()) => beginPasskey(await own(token), at);
    await expect(begin()).rejects.toThrow("session.second_factor");
    await show(token, software);
    await expect(begin(minutes(5))).rejects.toThrow("session.second_factor");
    await make(token, createSoftwarePasskey(), "Key ring");
    expect((await listPasskeys(await own(token))).map(({ name }) => name)).toEqual(["Laptop", "Key ring"]);
  });

  it("of two first ones at once, one is kept", async () => {
    const { staffId, token } = await newMember();
    const tokens = [token, await openSession(staffId)];
    const ready = await Promise.all(
      tokens.map(async (one) => {
        const software = createSoftwarePasskey();
        return {
          session: await own(one),
          answer: software.create(await beginPasskey(await own(one), now())),
        };
      }),
    );
    const results = await Promise.allSettled(
      ready.map(({ session, answer }) => addPasskey(session, { name: "x", answer }, now())),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.$count(passkeys, eq(passkeys.staffId, staffId))).toBe(1);
  });

  it("leaves no challenge behind", async () => {
    const { first } = await guarded();
    const { sessionId } = await own(first);
    const [row] = await db.select().from(staffSessions).where(eq(staffSessions.id, sessionId));
    expect(row?.challenge).toBeNull();
  });
});

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
