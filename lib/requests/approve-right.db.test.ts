import { describe, expect, it } from "vitest";
import { type Role, roles } from "@/db/schema/enums";
import type { Staff } from "@/lib/auth/actor";
import { approveRight } from "@/lib/requests/approve-right";
import { decideRight } from "@/lib/requests/decide-right";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { approval, fee, identity, refusal } from "@/lib/testing/test-letters";
import { file, requestRow, signInAs } from "@/lib/testing/test-people";
import { sendLetterNow } from "@/lib/testing/test-steps";

await createTestInstallation();
const staff = Object.fromEntries(
  await Promise.all(roles.map(async (role) => [role, await signInAs(role)])),
) as Record<Role, Staff>;
const { dpo, handler } = staff;
const otherDpo = await signInAs("dpo");

describe("a decision", () => {
  it("that calls a request abusive is approved by somebody else than its author (Art. 12(5))", async () => {
    const { reference } = await file({ rights: ["access"] });
    const { proposal } = await decideRight(dpo, { reference, decision: refusal("excessive") }, new Date());
    await expect(approveRight(dpo, approval(reference, proposal), new Date())).rejects.toThrow(
      "right.second_person",
    );
    await approveRight(otherDpo, approval(reference, proposal), new Date());
    expect((await requestRow(reference)).status).toBe("decided");
  });

  it("is approved as it was read, not as it was rewritten meanwhile", async () => {
    const { reference } = await file({ rights: ["access"] });
    const first = await decideRight(
      handler,
      { reference, decision: refusal("not-the-controller") },
      new Date(),
    );
    await decideRight(handler, { reference, decision: refusal("excessive") }, new Date());
    await expect(approveRight(dpo, approval(reference, first.proposal), new Date())).rejects.toThrow(
      "right.changed",
    );
  });

  it("that grants comes after the systems were searched; a whole refusal can come before", async () => {
    const { reference } = await file({ rights: ["access"] });
    const granted = { ...refusal("excessive"), outcome: "granted" as const, ground: null };
    await expect(decideRight(handler, { reference, decision: granted }, new Date())).rejects.toThrow(
      "request.not_searched",
    );
    await expect(
      decideRight(handler, { reference, decision: { ...refusal("excessive"), ground: null } }, new Date()),
    ).rejects.toThrow("decision.incomplete");
  });

  it("refuses nobody for a proof or a fee that they were never asked for", async () => {
    const { reference } = await file({ rights: ["access"] });
    for (const code of ["identity-unproven", "fee-not-accepted"] as const)
      await expect(
        decideRight(handler, { reference, decision: refusal(code) }, new Date()),
      ).rejects.toMatchObject({ code: "decision.incomplete", fields: { ground: "step-missing" } });
    await sendLetterNow(dpo, reference, fee);
    await decideRight(handler, { reference, decision: refusal("fee-not-accepted") }, new Date());
    await sendLetterNow(handler, reference, identity);
    await decideRight(handler, { reference, decision: refusal("identity-unproven") }, new Date());
  });

  it("is not the auditor's to propose, nor the handler's to approve", async () => {
    const { reference } = await file({ rights: ["access"] });
    const input = { reference, decision: refusal("not-the-controller") };
    for (const role of ["administrator", "contributor", "auditor"] as const)
      await expect(decideRight(staff[role], input, new Date())).rejects.toThrow(/forbidden|not_found/);
    const { proposal } = await decideRight(handler, input, new Date());
    await expect(approveRight(handler, approval(reference, proposal), new Date())).rejects.toThrow(
      "forbidden",
    );
  });
});
