import type { Visitor } from "@/lib/auth/actor";
import { getStoredController } from "@/lib/controllers/stored-controller";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { sendPassOn } from "@/lib/processor/send-pass-on";
import { fileRequest } from "@/lib/requests/file-request";
import { loadCase } from "@/lib/requests/load-case";
import { lockById } from "@/lib/requests/lock-request";
import type { RequestInput } from "@/lib/requests/request-input";

/** Longer ago no answer can still be due. */
const oldestMs = 366 * 24 * 3_600_000;

interface Forwarding {
  /** The processor. */
  readonly controllerSlug: string;
  /** Slug of the client in the processor's record. */
  readonly client: string;
  /** As `checkRequestInput` gives it; its own client is ignored. */
  readonly input: RequestInput;
  readonly locale: Locale;
  /** When the client received the request: its clock began then (Art. 12(3)). */
  readonly receivedAt: Date;
  /** What the client wants done here, in its words. */
  readonly instruction: string;
}

/**
 * Files a request that a controller received itself and has its processor work on. Anybody can say that they are the
 * client, so nothing is done yet: a mail to the client's address in the record asks whether it did forward the request,
 * and the instruction counts once it says so there.
 * @throws Problem not_found (no such controller, or no client that its record names) · input.invalid (receivedAt: future,
 *   too_old; instruction: required, too_long)
 */
export async function forwardRequest(
  actor: Visitor,
  forwarding: Forwarding,
  now: Date,
): Promise<{ requestId: string; reference: string; dueOn: string }> {
  const { receivedAt, locale } = forwarding;
  const controller = await getStoredController(forwarding.controllerSlug);
  const named = controller?.record.clients.find(({ slug }) => slug === forwarding.client);
  if (!controller || !named) throw new Problem("not_found");
  const instruction = checkForwarding(forwarding, now);
  const client = { slug: named.slug, name: named.name };
  const input = { ...forwarding.input, client };
  const filing = { controller, input, channel: "forwarded" as const, locale, draftId: null, receivedAt };
  return installation().db.transaction(async (tx) => {
    const { id, reference, dueOn } = await fileRequest(tx, actor, filing, now);
    const about = await loadCase(await lockById(tx, id), tx);
    const recipient = { name: named.name, email: named.email };
    await sendPassOn(tx, actor, about, { client: named.slug, recipient, passedOnBy: null, instruction }, now);
    return { requestId: id, reference, dueOn };
  });
}

function checkForwarding({ receivedAt, instruction }: Forwarding, now: Date): string {
  const faults: Record<string, string> = {};
  const age = now.getTime() - receivedAt.getTime();
  if (Number.isNaN(age)) faults["receivedAt"] = "date";
  if (age < 0) faults["receivedAt"] = "future";
  if (age > oldestMs) faults["receivedAt"] = "too_old";
  const words = instruction.trim();
  if (words === "") faults["instruction"] = "required";
  if (words.length > 4_000) faults["instruction"] = "too_long";
  if (Object.keys(faults).length > 0) throw new Problem("input.invalid", faults);
  return words;
}
