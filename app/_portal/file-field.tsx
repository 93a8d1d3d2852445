import { acceptedFiles, fileLimits } from "@/app/_portal/file-problem";
import { FileControl } from "@/app/_ui/file-control";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** Files of a form of the portal, with what may be sent. For a `multipart/form-data` form. */
export function FileField({
  locale,
  name = "file",
  error,
}: {
  locale: Locale;
  name?: string;
  error?: string | undefined;
}) {
  const t = translator(locale, "portal");
  return (
    <FileControl
      name={name}
      accept={acceptedFiles}
      label={t("files.choose")}
      hint={t("files.chooseHint", fileLimits(locale))}
      error={error}
      errorPrefix={t("problem.errorPrefix")}
    />
  );
}
