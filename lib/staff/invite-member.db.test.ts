import { desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { roles } from "@/db/schema/enums";
import { mails } from "@/db/schema/installation";
import { staff } from "@/db/schema/staff";
import type { MailParams } from "@/lib/mail/render-mail";
import { deactivateMember } from "@/lib/staff/deactivate-member";
import { inviteMember } from "@/lib/staff/invite-member";
import { inviteStaff } from "@/lib/staff/invite-staff";
import { getMember } from "@/lib/staff/list-members";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { eventsAbout, fresh, person, signedIn } from "@/lib/testing/test-members";
import { mustBe, signInAs } from "@/lib/testing/test-people";
import { indexEmail } from "@/lib/vault/blind-index";
import { open } from "@/lib/vault/seal";

const { db, masterKey, installationKey } = await createTestInstallation({ controllers: ["minet", "netkin"] });
const now = new Date("2026-11-22T10:00:00Z");

async function lastInvitation(
  email: string,
): Promise<{ params: MailParams["staff-invited"]; locale: string } | null> {
  const rows = await db
    .select()
    .from(mails)
    .where(eq(mails.template, "staff-invited"))
    .orderBy(desc(mails.createdAt));
  const mail = rows.find(({ recipient }) => open(installationKey, "recipient", recipient) === email);
  return mail
    ? {
        params: open(installationKey, "params", mail.params) as MailParams["staff-invited"],
        locale: mail.locale,
      }
    : null;
}

describe("inviting", () => {
  it("makes an account with one role, writes to its address, and records both", async () => {
    const administrator = await signInAs("administrator");
    const email = fresh();
    const { staffId } = await inviteMember(administrator, person(email), now);
    const { staff: member } = await signedIn(staffId);
    expect(member.memberships).toEqual([
      { controllerId: administrator.memberships[0]?.controllerId, role: "handler" },
    ]);
    expect(await eventsAbout(staffId)).toEqual([
      { type: "staff.invited", payload: { role: "handler" }, actorId: administrator.staffId },
    ]);
    const mail = mustBe(await lastInvitation(email));
    expect(mail.locale).toBe("fr");
    expect(mail.params).toEqual({
      controller: "MiNET",
      role: "handler",
      link: "http://localhost:3000/desk/sign-in",
    });
  });

  it("keeps one account an address, however it is typed, and gives it the further role", async () => {
    const administrator = await signInAs("administrator");
    const email = fresh();
    const first = await inviteMember(administrator, person(email), now);
    const again = await inviteMember(
      administrator,
      person(` ${email.toUpperCase()} `, { role: "auditor", name: "Somebody Else" }),
      now,
    );
    expect(again).toEqual(first);
    const member = mustBe(await getMember(administrator, first.staffId, now));
    expect(member.name).toBe("Nour Bel");
    expect(member.roles.map(({ role }) => role)).toEqual(["auditor", "handler"]);
  });

  it("is for who administers that controller", async () => {
    const administrator = await signInAs("administrator");
    for (const role of roles.filter((one) => one !== "administrator")) {
      const actor = await signInAs(role);
      await expect(inviteMember(actor, person(fresh()), now)).rejects.toMatchObject({ code: "forbidden" });
    }
    const elsewhere = person(fresh(), { controllerSlug: "netkin" });
    await expect(inviteMember(administrator, elsewhere, now)).rejects.toMatchObject({ code: "not_found" });
    const nowhere = person(fresh(), { controllerSlug: "nobody" });
    await expect(inviteMember(administrator, nowhere, now)).rejects.toMatchObject({ code: "not_found" });
    const [left] = await db
      .select()
      .from(staff)
      .where(eq(staff.emailIndex, indexEmail(masterKey, elsewhere.email)));
    expect(left).toBeUndefined();
  });

  it("says of all fields at once which are wrong, and that an account is closed", async () => {
    const administrator = await signInAs("administrator");
    const empty = { email: "nobody", name: " ", role: "", controllerSlug: "", locale: "xx" };
    await expect(inviteMember(administrator, empty, now)).rejects.toMatchObject({
      code: "input.invalid",
      fields: {
        email: "invalid",
        name: "invalid",
        role: "invalid",
        controller: "invalid",
        locale: "invalid",
      },
    });
    const email = fresh();
    const { staffId } = await inviteMember(administrator, person(email), now);
    await deactivateMember(administrator, { staffId }, now);
    await expect(inviteMember(administrator, person(email), now)).rejects.toMatchObject({
      code: "input.invalid",
      fields: { email: "closed" },
    });
  });

  it("by the command line twice records once", async () => {
    const email = fresh();
    for (let round = 0; round < 2; round++)
      await inviteStaff({ email, name: "Nour", role: "dpo", controllerSlug: "minet" }, now);
    const [member] = await db
      .select({ id: staff.id })
      .from(staff)
      .where(eq(staff.emailIndex, indexEmail(masterKey, email)));
    expect(await eventsAbout(mustBe(member).id)).toEqual([
      { type: "staff.invited", payload: { role: "dpo" }, actorId: null },
    ]);
  });
});
