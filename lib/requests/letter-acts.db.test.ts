import { describe, expect, it } from "vitest";
import { type Role, roles, type StaffLetterKind } from "@/db/schema/enums";
import type { Staff } from "@/lib/auth/actor";
import { discardLetter } from "@/lib/requests/draft-letter";
import { getLetterDraft } from "@/lib/requests/get-letter-draft";
import { withdrawRights } from "@/lib/requests/withdraw-request";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { clarification, draft, extension, fee, identity } from "@/lib/testing/test-letters";
import { file, requestRow, signInAs } from "@/lib/testing/test-people";
import { sendLetterNow } from "@/lib/testing/test-steps";

await createTestInstallation();
const staff = Object.fromEntries(
  await Promise.all(roles.map(async (role) => [role, await signInAs(role)])),
) as Record<Role, Staff>;
const { dpo, handler } = staff;

const on = (day: string) => new Date(`${day}T09:00:00+01:00`);

describe("the end of a request", () => {
  it("comes by the subject's own withdrawal, of one right or of all", async () => {
    const { reference, subject } = await file({ rights: ["access", "portability"] });
    await withdrawRights(subject, { rights: ["access"] }, new Date());
    expect((await requestRow(reference)).status).toBe("received");
    await withdrawRights(subject, { rights: "all" }, new Date());
    expect((await requestRow(reference)).status).toBe("withdrawn");
    await expect(withdrawRights(subject, { rights: "all" }, new Date())).rejects.toThrow(
      "request.wrong_status",
    );
    await expect(draft(dpo, reference, extension(), new Date())).rejects.toThrow("request.wrong_status");
  });

  it("lapses only thirty days after an unanswered question about identity, with its remedies", async () => {
    const { reference } = await file({}, { now: on("2026-01-30") });
    const lapse = { kind: "closing", fields: { cause: "lapsed" } } as const;
    await expect(draft(dpo, reference, lapse, on("2026-03-30"))).rejects.toThrow("request.wrong_status");
    await sendLetterNow(handler, reference, identity, on("2026-02-03"));
    await expect(draft(dpo, reference, lapse, on("2026-03-04"))).rejects.toThrow("request.too_early");
    const { document } = await sendLetterNow(dpo, reference, lapse, on("2026-03-05"));
    expect((await requestRow(reference)).status).toBe("lapsed");
    expect(JSON.stringify(document)).toContain("CNIL");
  });

  it("joins a duplicate to the earlier request of the same person for the same rights", async () => {
    const email = "twice@etu.example";
    const first = await file({ email, rights: ["access"] }, { now: on("2026-02-01") });
    const second = await file({ email, rights: ["access"] }, { now: on("2026-02-05") });
    const wider = await file({ email, rights: ["access", "portability"] }, { now: on("2026-02-06") });
    const stranger = await file({ email: "other@etu.example", rights: ["access"] });
    const into = (reference: string) => ({
      kind: "closing" as const,
      fields: { cause: "merged", into: reference },
    });
    for (const [duplicate, original] of [
      [first, second],
      [wider, first],
      [first, first],
    ] as const)
      await expect(draft(dpo, duplicate.reference, into(original.reference), new Date())).rejects.toThrow(
        "request.not_duplicate",
      );
    // From another address only when staff say that it is the same person.
    await expect(draft(dpo, stranger.reference, into(first.reference), new Date())).rejects.toMatchObject({
      fields: { samePerson: "required" },
    });
    await sendLetterNow(dpo, second.reference, into(first.reference));
    expect(await requestRow(second.reference)).toMatchObject({
      status: "merged",
      mergedInto: first.requestId,
    });
    expect((await requestRow(first.reference)).status).toBe("received");
  });
});

describe("who may send which letter", () => {
  const allowed: Record<StaffLetterKind, readonly Role[]> = {
    "identity-requested": ["dpo", "handler"],
    "clarification-requested": ["dpo", "handler"],
    "fee-requested": ["dpo"],
    extension: ["dpo"],
    answer: ["dpo"],
    recipients: ["dpo"],
    closing: ["dpo"],
  };
  const fields: Record<StaffLetterKind, unknown> = {
    "identity-requested": identity.fields,
    "clarification-requested": clarification.fields,
    "fee-requested": fee.fields,
    extension: extension().fields,
    answer: { rights: ["access"] },
    recipients: {},
    closing: { cause: "answered" },
  };

  it.each(Object.keys(allowed) as StaffLetterKind[])("%s", async (kind) => {
    const { reference } = await file();
    for (const role of roles) {
      const attempt = draft(staff[role], reference, { kind, fields: fields[kind] }, new Date());
      const refused = attempt.then(
        () => false,
        ({ code }: { code: string }) => code === "forbidden" || code === "not_found",
      );
      const asked = kind === "answer" && allowed[kind].includes(role) ? false : await refused;
      expect(asked, role).toBe(!allowed[kind].includes(role));
      await refused;
    }
  });

  it("lets a draft be thrown away by whoever may send it, and be read by nobody else", async () => {
    const { reference } = await file();
    const { letterId } = await draft(dpo, reference, extension(), new Date());
    expect(await getLetterDraft(handler, reference, letterId, new Date())).toBeNull();
    await expect(discardLetter(handler, { reference, letterId }, new Date())).rejects.toThrow("forbidden");
    await discardLetter(dpo, { reference, letterId }, new Date());
    expect(await getLetterDraft(dpo, reference, letterId, new Date())).toBeNull();
  });
});
