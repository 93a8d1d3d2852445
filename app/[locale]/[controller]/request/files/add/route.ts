import { formRoute } from "@/app/_edge/form-route";
import { visitor } from "@/lib/auth/actor";
import { readDraftToken, writeDraftToken } from "@/lib/auth/session";
import { addDraftFile } from "@/lib/files/add-draft-file";
import { takeLimit } from "@/lib/limits/take-limit";

/** Attaches the chosen files to the form, one after the other. A refused one leaves those before it attached. */
export const POST = formRoute<{ controller: string }>(
  "/[locale]/[controller]/request/files/add",
  async ({ files, params, locale, now, address }) => {
    const page = `/${locale}/${params.controller}/request/files`;
    if (files.length === 0) return `${page}?problem=file.none`;
    let token = await readDraftToken();
    for (const file of files) {
      await takeLimit("upload.address", address);
      const draft = { token, controllerSlug: params.controller, file };
      ({ token } = await addDraftFile(visitor, draft, now));
      await writeDraftToken(token);
    }
    return page;
  },
  ({ code }, { params, locale }) => {
    const page = `/${locale}/${params.controller}/request`;
    if (code === "draft.expired") return `${page}?stale`;
    return code.startsWith("file.") ? `${page}/files?problem=${code}` : null;
  },
  { files: true },
);
