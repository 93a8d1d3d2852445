import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { staffEvents } from "@/db/schema/staff";
import { recordStaffEvent } from "@/lib/staff/record-staff-event";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { signInAs } from "@/lib/testing/test-people";

const { db } = await createTestInstallation();

describe("the history of accounts and roles", () => {
  it("cannot be changed, shortened or emptied through the database", async () => {
    const { staffId } = await signInAs("handler");
    const own = eq(staffEvents.staffId, staffId);
    const immutable = { cause: { message: expect.stringContaining("immutable") } };
    await expect(db.update(staffEvents).set({ type: "staff.signed_out" }).where(own)).rejects.toMatchObject(
      immutable,
    );
    await expect(db.delete(staffEvents).where(own)).rejects.toMatchObject(immutable);
    await expect(db.execute(sql`truncate staff_events`)).rejects.toMatchObject(immutable);
  });

  it("takes no personal data: a payload has no field for it", async () => {
    const actor = await signInAs("administrator");
    const about = { actor, staffId: actor.staffId, controllerId: null, at: new Date() };
    const named = { role: "dpo", name: "Camille" } as const;
    await expect(
      recordStaffEvent(db, { type: "staff.role_given", ...about, payload: named }),
    ).rejects.toThrow();
    const spoken = { via: "Camille" as "link" };
    await expect(
      recordStaffEvent(db, { type: "staff.signed_in", ...about, payload: spoken }),
    ).rejects.toThrow();
  });
});
