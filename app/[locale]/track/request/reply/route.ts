import { clearFlash, writeFlash } from "@/app/_edge/flash";
import { formRoute } from "@/app/_edge/form-route";
import { getSubject } from "@/lib/auth/session";
import type { Problem } from "@/lib/problem";
import { replyToQuestion } from "@/lib/requests/record-reply";

/** Takes the answer to the question what is meant. Whatever keeps it from arriving, the page shows it again. */
export const POST = formRoute(
  "/[locale]/track/request/reply",
  async ({ form, locale, now }) => {
    const page = `/${locale}/track/request`;
    const text = form.text("text");
    await writeFlash(page, { text });
    const subject = await getSubject();
    if (!subject) return `/${locale}/track?notice=ended`;
    await replyToQuestion(subject, { text }, now);
    await clearFlash(page);
    return `${page}?done=replied`;
  },
  (problem, { locale }) => `/${locale}/track/request?problem=${wordOf(problem)}`,
);

function wordOf({ code, fields }: Problem): string {
  if (code !== "input.invalid") return "moved";
  return fields["text"] === "too_long" ? "reply_too_long#text" : "reply_required#text";
}
