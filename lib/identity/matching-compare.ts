import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { foldAnswer } from "@/lib/identity/matching-fold";

/** By the slug of a question. */
export type Answers = Readonly<Record<string, string>>;
export type TrueValues = ReadonlyMap<string, readonly string[]>;

/**
 * How many questions are answered with a true value. Every answer is compared with every value, by digests under a key
 * that lives as long as this call, and with something where there is none: neither how long it takes nor where it stops
 * tells what is known.
 */
export function countAgreeing(answers: Answers, trueValues: TrueValues): number {
  const key = randomBytes(32);
  let agreeing = 0;
  for (const [question, values] of trueValues) {
    const given = foldAnswer(answers[question] ?? "");
    const digest = digestOf(key, given);
    let agrees = false;
    for (const value of values.length > 0 ? values : [nothing])
      agrees = timingSafeEqual(digest, digestOf(key, foldAnswer(value))) || agrees;
    if (agrees && given !== "") agreeing += 1;
  }
  return agreeing;
}

/** Stands where a system holds no true value; folds to nothing, with which no answer agrees. */
const nothing = "-";

const digestOf = (key: Uint8Array, text: string): Uint8Array =>
  createHmac("sha256", key).update(text).digest();
