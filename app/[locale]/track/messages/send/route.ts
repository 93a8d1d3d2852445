import { formRoute } from "@/app/_edge/form-route";
import { keepMessageText } from "@/app/_portal/messages-kept";
import { messageProblemOf } from "@/app/_portal/messages-outcome";
import { getSubject } from "@/lib/auth/session";
import { takeLimit } from "@/lib/limits/take-limit";
import { writeMessage } from "@/lib/messages/write-message";

/** Takes a message with its files. Whatever keeps it from arriving, the page shows the text again. */
export const POST = formRoute(
  "/[locale]/track/messages/send",
  async ({ form, files, locale, now, address }) => {
    const subject = await getSubject();
    if (!subject) return `/${locale}/track?notice=ended`;
    const text = form.text("text");
    keepMessageText(subject.sessionId, text);
    for (const _ of files) await takeLimit("upload.address", address);
    await writeMessage(subject, { text, files }, now);
    keepMessageText(subject.sessionId, "");
    return `/${locale}/track/messages?done=sent`;
  },
  (problem, { locale }) => {
    const word = messageProblemOf(problem);
    return word && `/${locale}/track/messages?problem=${word}`;
  },
  { files: true },
);
