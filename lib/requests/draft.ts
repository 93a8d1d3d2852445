import { randomUUID } from "node:crypto";
import { and, eq, gt } from "drizzle-orm";
import { controllers } from "@/db/schema/controllers";
import { drafts } from "@/db/schema/subjects";
import type { Visitor } from "@/lib/auth/actor";
import { getStoredController, type StoredController } from "@/lib/controllers/stored-controller";
import { listDraftFiles } from "@/lib/files/list-files";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import type { Draft, DraftContent, FieldErrors } from "@/lib/requests/portal-view";
import { checkRequestInput, draftContentSchema, emptyDraft } from "@/lib/requests/request-input";
import { deriveKey } from "@/lib/vault/data-key";
import { open, seal } from "@/lib/vault/seal";
import { createToken, hashToken } from "@/lib/vault/token";

const lifetimeMs = 24 * 3600 * 1000;

/** A stored form, for the commands that go on with it. */
export interface StoredDraft {
  readonly id: string;
  readonly controller: StoredController;
  readonly content: DraftContent;
  /** Since when it waits to be sent; null when it was not refused. */
  readonly queuedAt: Date | null;
}

/** Only the cookie's token opens a draft and its files: the key is made from it and stands nowhere. */
export const draftKey = (token: string) => deriveKey(hashToken(`draft-key/${token}`), "draft");

/** The form behind a cookie; null when there is none or it has expired. */
export async function findDraft(token: string | null, now: Date): Promise<StoredDraft | null> {
  if (!token) return null;
  const [row] = await installation()
    .db.select({ id: drafts.id, slug: controllers.slug, content: drafts.content, queuedAt: drafts.queuedAt })
    .from(drafts)
    .innerJoin(controllers, eq(controllers.id, drafts.controllerId))
    .where(and(eq(drafts.tokenHash, hashToken(token)), gt(drafts.expiresAt, now)));
  const controller = row && (await getStoredController(row.slug));
  if (!controller) return null;
  return {
    id: row.id,
    controller,
    content: draftContentSchema.parse(open(draftKey(token), "content", row.content)),
    queuedAt: row.queuedAt,
  };
}

/** For the pages: what was typed, and what would be refused if it were sent now. */
export async function getDraft(token: string | null, now = new Date()): Promise<Draft | null> {
  const draft = await findDraft(token, now);
  if (!draft) return null;
  const { errors } = checkRequestInput(draft.controller.record, draft.content);
  const attached = await listDraftFiles(draft.id, draftKey(token ?? ""));
  return {
    controllerSlug: draft.controller.slug,
    content: draft.content,
    files: attached,
    errors: errors ?? {},
  };
}

/**
 * Keeps what one page of the form asks as typed, wrong or not, beside what the others hold. The same cookie goes on with the same draft; a draft of another controller
 * is left to expire. @throws Problem not_found (controller), input.invalid (larger than any honest form)
 */
export async function saveDraft(
  _actor: Visitor,
  input: { token: string | null; controllerSlug: string; content: Partial<DraftContent> },
  now: Date,
): Promise<{ token: string; content: DraftContent; errors: FieldErrors }> {
  const controller = await getStoredController(input.controllerSlug);
  if (!controller) throw new Problem("not_found");
  const found = await findDraft(input.token, now);
  const previous = found?.controller.slug === controller.slug ? found : null;
  const parsed = draftContentSchema.safeParse({ ...(previous?.content ?? emptyDraft), ...input.content });
  if (!parsed.success) throw new Problem("input.invalid");
  const token = input.token && previous ? input.token : createToken();
  const values = {
    controllerId: controller.id,
    content: seal<unknown>(draftKey(token), "content", parsed.data),
    expiresAt: new Date(now.getTime() + lifetimeMs),
  };
  await installation()
    .db.insert(drafts)
    .values({ id: randomUUID(), tokenHash: hashToken(token), ...values })
    .onConflictDoUpdate({ target: drafts.tokenHash, set: values });
  const { errors } = checkRequestInput(controller.record, parsed.data);
  return { token, content: parsed.data, errors: errors ?? {} };
}

/** Notes that a form waits to be sent, from the first time on. */
export async function queueDraft(draft: StoredDraft, now: Date): Promise<void> {
  if (draft.queuedAt) return;
  await installation().db.update(drafts).set({ queuedAt: now }).where(eq(drafts.id, draft.id));
}
