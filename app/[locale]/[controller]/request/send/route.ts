import { formRoute } from "@/app/_edge/form-route";
import { visitor } from "@/lib/auth/actor";
import { clearDraftToken, readDraftToken, writeSubjectToken } from "@/lib/auth/session";
import { Limited } from "@/lib/limits/limited";
import { takeSubmissionLimits } from "@/lib/limits/take-submission-limits";
import { Problem } from "@/lib/problem";
import { findDraft, queueDraft } from "@/lib/requests/draft";
import { submitRequest } from "@/lib/requests/submit-request";

/** Sends the checked form. From here on the clock runs. */
export const POST = formRoute<{ controller: string }>(
  "/[locale]/[controller]/request/send",
  async ({ params, locale, now, address }) => {
    const draftToken = await readDraftToken();
    if (!draftToken) throw new Problem("draft.expired");
    const { controller: controllerSlug } = params;
    const draft = await findDraft(draftToken, now);
    if (!draft) throw new Problem("draft.expired");
    const { content, queuedAt } = draft;
    const sending = { channel: "portal" as const, address, email: content.email, controllerSlug, queuedAt };
    await takeSubmissionLimits(sending, now).catch(async (error: unknown) => {
      if (error instanceof Limited && error.limit === "submission.controller") await queueDraft(draft, now);
      throw error;
    });
    const input = { draftToken, controllerSlug, locale };
    const { sessionToken } = await submitRequest(visitor, input, now);
    await writeSubjectToken(sessionToken);
    await clearDraftToken();
    return `/${locale}/track/request`;
  },
  ({ code }, { params, locale }) => {
    const page = `/${locale}/${params.controller}/request`;
    if (code === "draft.expired") return `${page}?stale`;
    return code === "input.invalid" ? `${page}/check` : null;
  },
);
