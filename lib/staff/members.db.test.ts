import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { roles } from "@/db/schema/enums";
import { calendarFeeds, staff, staffSessions } from "@/db/schema/staff";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { findStaff } from "@/lib/auth/staff-session";
import { createFeed } from "@/lib/requests/calendar-feed";
import { endRole, giveRole } from "@/lib/staff/change-roles";
import { deactivateMember, reactivateMember } from "@/lib/staff/deactivate-member";
import { inviteMember } from "@/lib/staff/invite-member";
import { inviteStaff } from "@/lib/staff/invite-staff";
import { getMember, listManagedControllers, listMembers } from "@/lib/staff/list-members";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { eventsAbout, fresh, invited, person, signedIn } from "@/lib/testing/test-members";
import { mustBe, signInAs } from "@/lib/testing/test-people";
import { open } from "@/lib/vault/seal";

const { db, installationKey } = await createTestInstallation({ controllers: ["minet", "netkin"] });
const now = new Date("2026-11-22T10:00:00Z");

describe("roles", () => {
  it("are given and ended at once, in open sessions too", async () => {
    const administrator = await signInAs("administrator");
    const staffId = await invited(administrator);
    const { token } = await signedIn(staffId);
    const may = async () => controllersWhere(mustBe(await findStaff(token)), "request.approve").length;
    expect(await may()).toBe(0);
    await giveRole(administrator, { staffId, controllerSlug: "minet", role: "dpo" }, now);
    expect(await may()).toBe(1);
    await endRole(administrator, { staffId, controllerSlug: "minet", role: "dpo" }, now);
    await endRole(administrator, { staffId, controllerSlug: "minet", role: "dpo" }, now);
    expect(await may()).toBe(0);
    expect((await eventsAbout(staffId)).map(({ type }) => type)).toEqual([
      "staff.invited",
      "staff.role_given",
      "staff.role_ended",
    ]);
  });

  it("are nobody's to give to themselves", async () => {
    const administrator = await signInAs("administrator");
    const { staffId } = administrator;
    const own = { staffId, controllerSlug: "minet", role: "dpo" } as const;
    await expect(giveRole(administrator, own, now)).rejects.toMatchObject({ code: "staff.self" });
  });

  it("of other controllers cannot be touched, nor people who only work there", async () => {
    const here = await signInAs("administrator");
    const there = await signInAs("administrator", "netkin");
    const staffId = await invited(here);
    const stranger = await invited(there, "handler", "netkin");
    const attempts = [
      () => giveRole(there, { staffId, controllerSlug: "netkin", role: "handler" }, now),
      () => giveRole(there, { staffId, controllerSlug: "minet", role: "handler" }, now),
      () => endRole(there, { staffId, controllerSlug: "minet", role: "handler" }, now),
      () => endRole(here, { staffId: stranger, controllerSlug: "minet", role: "handler" }, now),
      () => giveRole(here, { staffId: crypto.randomUUID(), controllerSlug: "minet", role: "handler" }, now),
      () => deactivateMember(there, { staffId }, now),
      () => reactivateMember(there, { staffId }, now),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: "not_found" });
    expect(await getMember(there, staffId, now)).toBeNull();
    expect((await listMembers(there, now)).map((one) => one.staffId)).not.toContain(staffId);
  });

  it("are changed by administrators only", async () => {
    const administrator = await signInAs("administrator");
    const staffId = await invited(administrator);
    const change = { staffId, controllerSlug: "minet", role: "handler" } as const;
    for (const role of roles.filter((one) => one !== "administrator")) {
      const actor = await signInAs(role);
      for (const attempt of [
        () => giveRole(actor, { ...change, role: "dpo" }, now),
        () => endRole(actor, change, now),
        () => deactivateMember(actor, { staffId }, now),
        () => reactivateMember(actor, { staffId }, now),
      ])
        await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
      expect(await listMembers(actor, now)).toEqual([]);
      expect(await listManagedControllers(actor)).toEqual([]);
    }
  });

  it("that were lost a moment ago change nothing any more", async () => {
    const first = await signInAs("administrator");
    const second = await signInAs("administrator");
    const staffId = await invited(first);
    await endRole(first, { staffId: second.staffId, controllerSlug: "minet", role: "administrator" }, now);
    await expect(() =>
      giveRole(second, { staffId, controllerSlug: "minet", role: "dpo" }, now),
    ).rejects.toMatchObject({ code: "forbidden" });
  });
});

/** Leaves a controller with these administrators and no others. */
async function onlyAdministrators(controllerSlug: string, ...keep: Staff[]): Promise<void> {
  const [first] = keep;
  const actor = mustBe(first);
  for (const { staffId, roles: held } of await listMembers(actor, now))
    for (const { role, slug } of held)
      if (slug === controllerSlug && role === "administrator" && !keep.some((one) => one.staffId === staffId))
        await endRole(actor, { staffId, controllerSlug, role }, now);
}

describe("a controller", () => {
  it("keeps an administrator: the last one can neither leave nor be closed", async () => {
    const last = await signInAs("administrator");
    await onlyAdministrators("minet", last);
    const own = { staffId: last.staffId, controllerSlug: "minet", role: "administrator" } as const;
    await expect(endRole(last, own, now)).rejects.toMatchObject({ code: "staff.last_administrator" });
    await expect(deactivateMember(last, own, now)).rejects.toMatchObject({ code: "staff.self" });
    await invited(last, "administrator");
    await endRole(last, own, now);
    expect(await listMembers({ ...last, memberships: [] } as Staff, now)).toEqual([]);
  });

  it("keeps one when two end each other at the same moment", async () => {
    const pair = [
      await signInAs("administrator", "netkin"),
      await signInAs("administrator", "netkin"),
    ] as const;
    await onlyAdministrators("netkin", ...pair);
    const end = (actor: Staff, other: Staff) =>
      endRole(actor, { staffId: other.staffId, controllerSlug: "netkin", role: "administrator" }, now);
    const done = await Promise.allSettled([end(pair[0], pair[1]), end(pair[1], pair[0])]);
    expect(done.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = done.find((one) => one.status === "rejected");
    expect(["forbidden", "staff.last_administrator"]).toContain(refused?.reason.code);
    const left = done[0]?.status === "fulfilled" ? pair[0] : pair[1];
    const administrators = (await listMembers(left, now)).filter(({ roles: held }) =>
      held.some(({ role }) => role === "administrator"),
    );
    expect(administrators.map(({ staffId }) => staffId)).toEqual([left.staffId]);
  });

  it("keeps one when two are closed at the same moment as they close each other", async () => {
    const pair = [
      await signInAs("administrator", "netkin"),
      await signInAs("administrator", "netkin"),
    ] as const;
    await inviteStaff({ email: fresh(), name: "x", role: "handler", controllerSlug: "netkin" }, now);
    const close = (actor: Staff, { staffId }: Staff) => deactivateMember(actor, { staffId }, now);
    const done = await Promise.allSettled([close(pair[0], pair[1]), close(pair[1], pair[0])]);
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

describe("closing an account", () => {
  it("ends sessions, links and the calendar feed at once, and keeps the roles for its return", async () => {
    const administrator = await signInAs("administrator");
    const staffId = await invited(administrator);
    const { token, staff: member } = await signedIn(staffId);
    await createFeed(member, now);
    await deactivateMember(administrator, { staffId }, now);
    await deactivateMember(administrator, { staffId }, now);
    expect(await findStaff(token)).toBeNull();
    expect(await db.select().from(staffSessions).where(eq(staffSessions.staffId, staffId))).toEqual([]);
    expect(await db.select().from(calendarFeeds).where(eq(calendarFeeds.staffId, staffId))).toEqual([]);
    expect((await eventsAbout(staffId)).slice(1)).toEqual([
      { type: "staff.deactivated", payload: {}, actorId: administrator.staffId },
      { type: "staff.sessions_ended", payload: { count: 1 }, actorId: administrator.staffId },
    ]);
    expect(mustBe(await getMember(administrator, staffId, now)).deactivatedAt).toEqual(now);
    await expect(() =>
      giveRole(administrator, { staffId, controllerSlug: "minet", role: "dpo" }, now),
    ).rejects.toMatchObject({ code: "forbidden" });
    await reactivateMember(administrator, { staffId }, now);
    expect((await signedIn(staffId)).staff.memberships).toHaveLength(1);
  });

  it("is not up to who administers only a part of what the person works for", async () => {
    const administrator = await signInAs("administrator");
    const staffId = await invited(administrator);
    const [{ email } = { email: null }] = await db
      .select({ email: staff.email })
      .from(staff)
      .where(and(eq(staff.id, staffId)));
    const address = open(installationKey, "email", mustBe(email));
    await inviteStaff({ email: address, name: "x", role: "handler", controllerSlug: "netkin" }, now);
    await expect(deactivateMember(administrator, { staffId }, now)).rejects.toMatchObject({
      code: "forbidden",
    });
    const seen = mustBe(await getMember(administrator, staffId, now));
    expect(seen.worksElsewhere).toBe(true);
    expect(seen.roles.map(({ slug }) => slug)).toEqual(["minet"]);
    await endRole(administrator, { staffId, controllerSlug: "minet", role: "handler" }, now);
    expect(await getMember(administrator, staffId, now)).toBeNull();
  });
});

describe("the list", () => {
  it("shows address, roles, sessions and the last sign-in, closed accounts last", async () => {
    const administrator = await signInAs("administrator");
    const email = fresh();
    const { staffId } = await inviteMember(administrator, person(email, { name: "Aaa" }), now);
    const closed = await invited(administrator);
    await deactivateMember(administrator, { staffId: closed }, now);
    await signedIn(staffId);
    const list = await listMembers(administrator, new Date());
    expect(list.at(-1)?.deactivatedAt).not.toBeNull();
    const member = mustBe(list.find((one) => one.staffId === staffId));
    expect(member).toMatchObject({ email, sessions: 1, passkeys: 0, isSelf: false, lastSignedInAt: null });
    expect(list.find(({ isSelf }) => isSelf)?.staffId).toBe(administrator.staffId);
  });
});
