import { formatByteCount } from "@/app/_ui/format-byte-count";
import { maxFileBytes, maxFiles, maxTotalBytes } from "@/lib/files/file-limits";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** Why a file was not taken, as it stands in `?problem=`. */
export const fileProblems = [
  "file.none",
  "file.empty",
  "file.too_large",
  "file.type",
  "file.protected",
  "file.virus",
  "file.scan_failed",
  "file.too_many",
] as const;
export type FileProblem = (typeof fileProblems)[number];

/** The sentence that says what to do about it. */
export function wordFileProblem(locale: Locale, problem: FileProblem): string {
  const t = translator(locale, "portal");
  const sentences: Record<FileProblem, () => string> = {
    "file.none": () => t("fileProblem.none"),
    "file.empty": () => t("fileProblem.empty"),
    "file.too_large": () => t("fileProblem.tooLarge", { size: formatByteCount(locale, maxFileBytes) }),
    "file.type": () => t("fileProblem.type"),
    "file.protected": () => t("fileProblem.protected"),
    "file.virus": () => t("fileProblem.virus"),
    "file.scan_failed": () => t("fileProblem.scanFailed"),
    "file.too_many": () => t("fileProblem.tooMany", fileLimits(locale)),
  };
  return sentences[problem]();
}

/** What may be attached to one form or one message, in words. */
export const fileLimits = (locale: Locale) => ({
  count: String(maxFiles),
  size: formatByteCount(locale, maxFileBytes),
  total: formatByteCount(locale, maxTotalBytes),
});

/** For the `accept` of a file field: it only sorts what the browser offers, the server looks at the content. */
export const acceptedFiles = ".pdf,.jpg,.jpeg,.png,.webp,.heic,.heif,.txt,.eml";
