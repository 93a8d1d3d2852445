import { downloadResponse } from "@/app/_edge/download-response";
import { getRoute } from "@/app/_edge/get-route";
import { isId } from "@/app/_edge/is-id";
import { localeOfRequest, problemPage } from "@/app/_edge/problem-page";
import { seeOther } from "@/app/_edge/see-other";
import { getSubject } from "@/lib/auth/session";
import { problemCode } from "@/lib/problem";
import type { LetterForm } from "@/lib/requests/keep-letter";
import { readOwnLetter } from "@/lib/requests/read-letter";

/** The letter to read opens in the browser, as a document that may do nothing (`contentPolicy`); the others are saved. */
const looks: Readonly<Record<LetterForm, { type: string; disposition: "inline" | "attachment" }>> = {
  html: { type: "text/html; charset=utf-8", disposition: "inline" },
  pdf: { type: "application/pdf", disposition: "attachment" },
  txt: { type: "text/plain; charset=utf-8", disposition: "attachment" },
};

const isForm = (text: string): text is LetterForm => Object.hasOwn(looks, text);

/** One letter exactly as it was sent, for its addressee. */
export const GET = getRoute(
  "/[locale]/track/letters/[letter]/[form]",
  async (request, { letter, form }: { letter: string; form: string }) => {
    const locale = localeOfRequest(request);
    const subject = await getSubject();
    if (!subject) return seeOther(`/${locale}/track?notice=ended`);
    if (!isForm(form) || !isId(letter)) return problemPage(request, "not_found");
    try {
      const { filename, body } = await readOwnLetter(subject, { letterId: letter, form }, new Date());
      return downloadResponse({ filename, body, ...looks[form] });
    } catch (error) {
      const code = problemCode(error);
      if (code === "not_found") return problemPage(request, "not_found");
      if (code === "download.confirm_first") return seeOther(`/${locale}/track/request#answer`);
      throw error;
    }
  },
);
