import { formRoute } from "@/app/_edge/form-route";
import { getSubject } from "@/lib/auth/session";
import { submitDocument } from "@/lib/identity/submit-document";
import { takeLimit } from "@/lib/limits/take-limit";

/** Takes the document that a person shows, masked in their browser or on paper. */
export const POST = formRoute(
  "/[locale]/track/identity/document",
  async ({ files, locale, now, address }) => {
    const subject = await getSubject();
    if (!subject) return `/${locale}/track?notice=ended`;
    for (const _ of files) await takeLimit("upload.address", address);
    const sent = files.filter(({ field }) => field === "document");
    await submitDocument(subject, { files: sent }, now);
    return `/${locale}/track/identity?done=document`;
  },
  ({ code }, { locale }) => {
    if (code === "input.invalid") return `/${locale}/track/identity?problem=document_required#document`;
    if (code.startsWith("file.")) return `/${locale}/track/identity?problem=${code}#document`;
    return code.startsWith("identity.") ? `/${locale}/track/identity?problem=moved` : null;
  },
  { files: true },
);
