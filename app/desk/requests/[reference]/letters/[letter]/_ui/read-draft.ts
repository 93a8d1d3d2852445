import type { Staff } from "@/lib/auth/actor";
import { LetterError } from "@/lib/letters/letter-error";
import { Problem, type ProblemCode } from "@/lib/problem";
import { getLetterDraft } from "@/lib/requests/get-letter-draft";
import type { LetterDraft } from "@/lib/requests/letter-draft";

type Read =
  | { readonly draft: LetterDraft }
  /** There is a draft, but its act is refused by now (a code), or no letter can be made of it (null). */
  | { readonly refused: ProblemCode | null };

/** A draft, or why it cannot be sent any more; null when there is none for this person. */
export async function readDraft(
  staff: Staff,
  reference: string,
  letterId: string,
  now: Date,
): Promise<Read | null> {
  try {
    const draft = await getLetterDraft(staff, reference, letterId, now);
    return draft && { draft };
  } catch (error) {
    if (error instanceof Problem) return error.code === "not_found" ? null : { refused: error.code };
    if (error instanceof LetterError) return { refused: null };
    throw error;
  }
}
