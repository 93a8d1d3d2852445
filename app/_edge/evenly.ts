import { setTimeout as wait } from "node:timers/promises";

/** Longer than either way takes on a busy machine, and short for a person. */
const evenMs = 400;

/**
 * Gives an answer, or its refusal, no sooner than 0.4 s after the question. Where what was typed may or may not belong to
 * a request, one way does more than the other: the time that it takes must not tell which.
 */
export async function evenly<T>(answer: () => Promise<T>): Promise<T> {
  const floor = wait(evenMs);
  try {
    return await answer();
  } finally {
    await floor;
  }
}
