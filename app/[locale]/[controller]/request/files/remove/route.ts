import { formRoute } from "@/app/_edge/form-route";
import { isId } from "@/app/_edge/is-id";
import { visitor } from "@/lib/auth/actor";
import { readDraftToken } from "@/lib/auth/session";
import { removeDraftFile } from "@/lib/files/remove-draft-file";

/** Takes one file out of the form again. */
export const POST = formRoute<{ controller: string }>(
  "/[locale]/[controller]/request/files/remove",
  async ({ form, params, locale, now }) => {
    const fileId = form.text("file");
    if (isId(fileId)) await removeDraftFile(visitor, { token: await readDraftToken(), fileId }, now);
    return `/${locale}/${params.controller}/request/files`;
  },
);
