import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { passOns } from "@/db/schema/pass-ons";
import { requests } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import type { Visitor } from "@/lib/auth/actor";
import { localDate } from "@/lib/deadlines/plain-date";
import { isLocale, locales } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { enqueue } from "@/lib/jobs/enqueue";
import { Problem } from "@/lib/problem";
import { lockByLink } from "@/lib/processor/find-pass-on";
import { type ClientAct, nextPassOn } from "@/lib/processor/pass-on-moves";
import { loadCase, type RequestCase } from "@/lib/requests/load-case";
import { mailSubject } from "@/lib/requests/mail-subject";
import { nextStatus } from "@/lib/requests/status";
import { open, seal } from "@/lib/vault/seal";

/** Longer is a letter, not an instruction. */
const longest = 4_000;

interface Instruction {
  /** The secret of the link: whoever holds it is the client. */
  readonly token: string;
  readonly act: ClientAct;
  /** With `authorised`: what is to be done, in the client's words. */
  readonly instruction: string;
}

/**
 * What a client does with a request that was passed on to it: acknowledges it, answers itself, or has it answered here on
 * its written instruction (Art. 28(3)(a)). Doing the same again changes nothing; who answers is settled once.
 *
 * A client that answers itself ends the work here: the request is closed and the person is told who answers. An
 * authorised request goes on like any other; one that the client had forwarded itself begins.
 * @throws Problem not_found · input.invalid (instruction: required, too_long) · pass_on.settled
 */
export async function instructPassOn(
  actor: Visitor,
  { token, act, instruction }: Instruction,
  now: Date,
): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const row = await lockByLink(tx, token, now);
    const about = await loadCase(row, tx);
    const { passOn, key } = about;
    if (!passOn) throw new Problem("not_found");
    const status = nextPassOn(passOn.status, act);
    const words = act === "authorised" ? readInstruction(instruction) : null;
    if (status === passOn.status) return keepSame(about, words);
    const instructed =
      act === "received"
        ? {}
        : { instructedAt: now, instruction: words === null ? null : seal(key, "instruction", words) };
    await tx
      .update(passOns)
      .set({ status, receivedAt: passOn.receivedAt ?? now, ...instructed })
      .where(eq(passOns.requestId, row.id));
    const payload = { status };
    await recordEvent(tx, { requestId: row.id, type: "request.pass_on_settled", actor, at: now, payload });
    if (act === "taken-over") await handOver(tx, about, now);
    if (act === "authorised") await begin(tx, about);
  });
}

function readInstruction(typed: string): string {
  const words = typed.trim();
  if (words === "") throw new Problem("input.invalid", { instruction: "required" });
  if (words.length > longest) throw new Problem("input.invalid", { instruction: "too_long" });
  return words;
}

/** A second click does nothing; a second instruction in other words must not replace the first unseen. */
function keepSame({ passOn, key }: RequestCase, words: string | null): void {
  const before = passOn?.instruction ? open(key, "instruction", passOn.instruction) : null;
  if (words !== null && words !== before) throw new Problem("pass_on.settled");
}

async function handOver(tx: Transaction, about: RequestCase, now: Date): Promise<void> {
  const { row, record, key, passOn } = about;
  const status = nextStatus(row.status, "hand-over");
  await tx.update(requests).set({ status, closedAt: now }).where(eq(requests.id, row.id));
  await enqueue(tx, "identity.end", { requestId: row.id });
  if (!passOn) return;
  const client = open(key, "recipient", passOn.recipient);
  const locale = isLocale(row.locale) ? row.locale : locales[0];
  const params = {
    controller: record.controller.name,
    reference: row.reference,
    client: client.name,
    contact: client.email,
    receivedOn: localDate(row.receivedAt, record.controller.timeZone),
    dueOn: row.dueOn,
    link: `${installation().settings.appUrl}/${locale}/track`,
  };
  await mailSubject(tx, about, { template: "request-taken-over", params }, now);
}

/**
 * A controller that forwarded the request vouches for it, so its work can begin. The address stays unproven until the
 * person confirms it: nothing is handed out on the strength of an instruction alone.
 */
async function begin(tx: Transaction, { row }: RequestCase): Promise<void> {
  if (row.channel !== "forwarded" || row.status !== "unconfirmed") return;
  const status = nextStatus(row.status, "confirm");
  await tx.update(requests).set({ status }).where(eq(requests.id, row.id));
}
