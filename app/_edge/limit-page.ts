import { errorPage, localeOfRequest } from "@/app/_edge/problem-page";
import { translator } from "@/lib/i18n/translator";
import type { Limited } from "@/lib/limits/limited";

/**
 * 429 with `Retry-After` (RFC 6585 §4). A request form that could not be sent is kept by its draft, and sending again is
 * one button: its route needs no fields.
 */
export function limitedPage(request: Request, { limit, retryAfterS }: Limited): Response {
  const t = translator(localeOfRequest(request), "portal");
  const page = { status: 429, headers: { "Retry-After": String(retryAfterS) } };
  const minutes = Math.ceil(retryAfterS / 60);
  const button = t("problemPage.limited.button");
  if (limit === "submission.controller") {
    const text = t("problemPage.limited.busyText", { seconds: retryAfterS });
    return errorPage(request, {
      ...page,
      title: t("problemPage.limited.busyTitle"),
      paragraphs: [text],
      button,
    });
  }
  if (limit === "submission.address" || limit === "submission.email") {
    const text = t("problemPage.limited.keptText", { minutes });
    return errorPage(request, {
      ...page,
      title: t("problemPage.limited.keptTitle"),
      paragraphs: [text],
      button,
    });
  }
  const text = t("problemPage.limited.text", { minutes });
  return errorPage(request, { ...page, title: t("problemPage.limited.title"), paragraphs: [text] });
}
