import { z } from "zod";
import type { Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { sendPassOn } from "@/lib/processor/send-pass-on";
import { loadCase } from "@/lib/requests/load-case";
import { lockForStaff } from "@/lib/requests/lock-request";
import { isOpen } from "@/lib/requests/status";

const input = z.object({
  name: z.string().trim().min(1, "required").max(200, "too_long"),
  email: z
    .string()
    .trim()
    .min(1, "required")
    .max(254, "too_long")
    .pipe(z.email({ pattern: z.regexes.unicodeEmail, error: "email" })),
});

/**
 * Passes a request on to a client whose data somebody recognised in it, or sends the link again: to the same client with
 * everything that it did so far, to another one from the start. From then on nothing is answered without its instruction
 * (Art. 28(3)(a)).
 * @throws Problem not_found · forbidden · input.invalid (name, email: required, too_long, email) · request.wrong_status
 *   (ended, or the organisation is nobody's processor) · pass_on.settled
 */
export async function passOnByStaff(
  actor: Staff,
  { reference, ...typed }: { reference: string; name: string; email: string },
  now: Date,
): Promise<void> {
  await installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, reference, "request.ask");
    const about = await loadCase(row, tx);
    const { controller, clients } = about.record;
    if (controller.role === "controller" || !isOpen(row.status)) throw new Problem("request.wrong_status");
    const recipient = read(typed);
    const same = ({ email }: { email: string }) => email.toLowerCase() === recipient.email.toLowerCase();
    const client = clients.find(same)?.slug ?? null;
    await sendPassOn(
      tx,
      actor,
      about,
      { client, recipient, passedOnBy: actor.staffId, instruction: null },
      now,
    );
  });
}

function read(typed: unknown): z.output<typeof input> {
  const result = input.safeParse(typed);
  if (result.success) return result.data;
  const { issues } = result.error;
  // The first fault of a field is the one to tell.
  const faults = issues.map(({ path, message }) => [path.join("."), message] as const).reverse();
  throw new Problem("input.invalid", Object.fromEntries(faults));
}
