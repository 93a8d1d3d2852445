import { randomUUID } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import type { Role } from "@/db/schema/enums";
import { mails } from "@/db/schema/installation";
import { requests } from "@/db/schema/requests";
import { staff } from "@/db/schema/staff";
import { type Staff, type Subject, visitor } from "@/lib/auth/actor";
import { findStaff, storeStaffSession } from "@/lib/auth/staff-session";
import { findSubject } from "@/lib/auth/subject-session";
import { installation } from "@/lib/installation";
import type { MailParams, MailTemplate } from "@/lib/mail/render-mail";
import { saveDraft } from "@/lib/requests/draft";
import type { DraftContent } from "@/lib/requests/portal-view";
import { emptyDraft } from "@/lib/requests/request-input";
import { requestKey } from "@/lib/requests/request-key";
import { submitRequest } from "@/lib/requests/submit-request";
import { confirmByLink } from "@/lib/requests/verify-code";
import { inviteStaff } from "@/lib/staff/invite-staff";
import { indexEmail } from "@/lib/vault/blind-index";
import { open } from "@/lib/vault/seal";
import { createToken } from "@/lib/vault/token";

/** Signs a member of staff in through the database, as next-auth would. */
export async function signInAs(role: Role, controllerSlug = "minet"): Promise<Staff> {
  const email = `${role}-${randomUUID()}@staff.example`;
  await inviteStaff({ email, name: role, role, controllerSlug }, new Date());
  const { db, masterKey } = installation();
  const [member] = await db
    .select({ id: staff.id })
    .from(staff)
    .where(eq(staff.emailIndex, indexEmail(masterKey, email)));
  const token = createToken();
  await storeStaffSession({ token, staffId: member?.id ?? "", expiresAt: new Date(Date.now() + 3600_000) });
  return mustBe(await findStaff(token));
}

export const formOf = (content: Partial<DraftContent> = {}): DraftContent => ({
  ...emptyDraft,
  rights: ["access", "portability"],
  name: "Camille Aubrevoie",
  email: "camille.aubrevoie@etu.example",
  ...content,
});

/** Files a request; with `confirmed` also proves the address, by the link of the mail. */
export async function file(
  content: Partial<DraftContent> = {},
  options: { confirmed?: boolean; now?: Date } = {},
): Promise<{ reference: string; requestId: string; subject: Subject }> {
  const now = options.now ?? new Date();
  const { token } = await saveDraft(
    visitor,
    { token: null, controllerSlug: "minet", content: formOf(content) },
    now,
  );
  const sent = await submitRequest(
    visitor,
    { draftToken: token, controllerSlug: "minet", locale: "fr" },
    now,
  );
  const row = await requestRow(sent.reference);
  let sessionToken = sent.sessionToken;
  if (options.confirmed !== false) {
    const { link } = await lastMail(sent.reference, "confirm-address");
    ({ sessionToken } = await confirmByLink(visitor, { token: link.slice(link.lastIndexOf("/") + 1) }, now));
  }
  return {
    reference: sent.reference,
    requestId: row.id,
    subject: mustBe(await findSubject(sessionToken, now)),
  };
}

/** What the newest mail of a kind about a request says, read from the outbox. */
export async function lastMail<T extends MailTemplate>(
  reference: string,
  template: T,
): Promise<MailParams[T]> {
  const row = await requestRow(reference);
  const [mail] = await installation()
    .db.select({ params: mails.params })
    .from(mails)
    .where(and(eq(mails.requestId, row.id), eq(mails.template, template)))
    .orderBy(desc(mails.createdAt))
    .limit(1);
  return open(requestKey(row), "params", mustBe(mail).params) as MailParams[T];
}

export async function requestRow(reference: string): Promise<typeof requests.$inferSelect> {
  const [row] = await installation().db.select().from(requests).where(eq(requests.reference, reference));
  return mustBe(row);
}

/** How a job is run by a test, here and now: as on its last attempt. */
export const lastAttempt = { signal: new AbortController().signal, lastAttempt: true };

export function mustBe<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("expected something to be there");
  return value;
}
