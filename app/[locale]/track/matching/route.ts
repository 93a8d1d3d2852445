import { clearFlash, writeFlash } from "@/app/_edge/flash";
import { formRoute } from "@/app/_edge/form-route";
import { getSubject } from "@/lib/auth/session";
import { submitAnswers } from "@/lib/identity/matching-answers";
import type { Problem } from "@/lib/problem";

/** Takes answers to be compared. Whoever the person is, it says the same: the result comes later, on the page. */
export const POST = formRoute(
  "/[locale]/track/matching",
  async ({ form, locale, now }) => {
    const page = `/${locale}/track/identity`;
    const subject = await getSubject();
    if (!subject) return `/${locale}/track?notice=ended`;
    const answers = form.below("answer.");
    await writeFlash(page, answers);
    await submitAnswers(subject, { answers }, now);
    await clearFlash(page);
    return `${page}?done=answers`;
  },
  (problem, { locale }) => {
    const word = wordOf(problem);
    return word && `/${locale}/track/identity?problem=${word}`;
  },
);

function wordOf({ code, fields }: Problem): string | null {
  if (code === "input.invalid")
    return fields["answers"] === "required" ? "answers_required#answers" : "answers_too_long#answers";
  if (code === "identity.exhausted") return "answers_exhausted";
  return code.startsWith("identity.") ? "moved" : null;
}
