import type { Language } from "@/db/schema/enums";
import { computeDeadline } from "@/lib/deadlines/compute-deadline";
import { DeadlineError } from "@/lib/deadlines/deadline-error";
import { type DeadlineJson, formatDeadline } from "@/lib/deadlines/format-deadline";
import { type InputError, parseDeadlineInput } from "@/lib/deadlines/parse-deadline-input";

export type DeadlineAnswer =
  | { readonly ok: true; readonly deadline: DeadlineJson }
  | { readonly ok: false; readonly errors: readonly InputError[] };

/**
 * From parsed JSON to the answer in JSON, for whoever asks from outside: all that is wrong with single fields at once,
 * or the first thing that is wrong with them together.
 */
export function answerDeadline(json: unknown, language: Language): DeadlineAnswer {
  const parsed = parseDeadlineInput(json);
  if (!parsed.ok) return parsed;
  try {
    return { ok: true, deadline: formatDeadline(computeDeadline(parsed.input), language) };
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    return { ok: false, errors: [{ field: error.field, message: error.message }] };
  }
}
