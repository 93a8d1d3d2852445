import { eq } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { passkeys, staffSessions } from "@/db/schema/staff";
import { addPasskey, beginPasskey } from "@/lib/auth/add-passkey";
import { listPasskeys } from "@/lib/auth/list-passkeys";
import { askForPasskey, showPasskey } from "@/lib/auth/show-passkey";
import { findSession, findStaff } from "@/lib/auth/staff-session";
import { eventsOf, guarded, make, own, show } from "@/lib/testing/passkey-steps";
import { createSoftwarePasskey, type Forgery } from "@/lib/testing/software-passkey";
import { newMember, openSession, sessionOf } from "@/lib/testing/staff-session";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { mustBe } from "@/lib/testing/test-people";

const opened = await createTestInstallation({ controllers: ["minet", "netkin"] });
const { db } = opened;
const use = (secondFactor: "required" | "offered") => Object.assign(opened.settings, { secondFactor });
afterEach(() => use("offered"));

const now = () => new Date();
const minutes = (count: number) => new Date(Date.now() + count * 60_000);

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
