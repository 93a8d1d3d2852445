import { Limited } from "@/lib/limits/limited";
import { giveBackLimit, isWithinLimit, takeLimit } from "@/lib/limits/take-limit";
import { foldEmail } from "@/lib/vault/blind-index";

interface Submission {
  readonly channel: "portal" | "api";
  /** Of the client. */
  readonly address: string;
  /** As typed; empty when there is none. */
  readonly email: string;
  readonly controllerSlug: string;
  /** Since when the form waits, because very many were sent at once. */
  readonly queuedAt?: Date | null;
}

/** How long a form waits before it is taken however many others come: a person can, a flood of single calls does not. */
const waitS = 15;

/**
 * Counts what is about to be sent: by address, by e-mail address, and over all senders of its controller. The last is met
 * when very many addresses send at once. It asks for a few seconds and takes nothing from the others' counts; the draft
 * keeps the form meanwhile, and a form that has waited is let in, so real people are served during a flood.
 * @throws Limited
 */
export async function takeSubmissionLimits(
  { channel, address, email, controllerSlug, queuedAt = null }: Submission,
  now: Date,
): Promise<void> {
  const folded = foldEmail(email);
  const byAddress = channel === "api" ? "submission.api" : "submission.address";
  await takeLimit(byAddress, address);
  if (folded) await takeLimit("submission.email", folded);
  try {
    await takeControllerLimit(controllerSlug, queuedAt, now);
  } catch (error) {
    if (error instanceof Limited) {
      await giveBackLimit(byAddress, address);
      if (folded) await giveBackLimit("submission.email", folded);
    }
    throw error;
  }
}

/** A steady rate, and a reserve above it. What is refused waits, and then it is let in. */
async function takeControllerLimit(slug: string, queuedAt: Date | null, now: Date): Promise<void> {
  const waitedS = queuedAt ? (now.getTime() - queuedAt.getTime()) / 1000 : 0;
  if (queuedAt && waitedS >= waitS) return;
  if (await isWithinLimit("submission.controller", slug)) return;
  if (await isWithinLimit("submission.controller_burst", slug)) return;
  throw new Limited("submission.controller", Math.ceil(waitS - waitedS));
}
