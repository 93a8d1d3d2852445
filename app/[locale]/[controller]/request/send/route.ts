import { formRoute } from "@/app/_edge/form-route";
import { visitor } from "@/lib/auth/actor";
import { clearDraftToken, readDraftToken, writeSubjectToken } from "@/lib/auth/session";
import { Problem } from "@/lib/problem";
import { submitRequest } from "@/lib/requests/submit-request";

/** Sends the checked form. From here on the clock runs. */
export const POST = formRoute<{ controller: string }>(
  "/[locale]/[controller]/request/send",
  async ({ params, locale, now }) => {
    const draftToken = await readDraftToken();
    if (!draftToken) throw new Problem("draft.expired");
    const input = { draftToken, controllerSlug: params.controller, locale };
    const { sessionToken } = await submitRequest(visitor, input, now);
    await writeSubjectToken(sessionToken);
    await clearDraftToken();
    return `/${locale}/track/request`;
  },
  ({ code }, { params, locale }) => {
    const page = `/${locale}/${params.controller}/request`;
    if (code === "draft.expired") return `${page}?stale`;
    return code === "input.invalid" ? `${page}?errors` : null;
  },
);
