import { acceptedFiles, fileLimits } from "@/app/_portal/file-problem";
import { controlClass, describedBy, FieldFrame } from "@/app/_ui/field";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** Several files at once, by the browser's own button (WCAG 2.2 SC 2.5.7). For a `multipart/form-data` form. */
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
  const texts = { label: t("files.choose"), hint: t("files.chooseHint", fileLimits(locale)), error };
  return (
    <FieldFrame id={name} {...texts} errorPrefix={t("problem.errorPrefix")}>
      <input
        id={name}
        name={name}
        type="file"
        multiple
        accept={acceptedFiles}
        aria-describedby={describedBy(name, texts)}
        aria-invalid={error ? true : undefined}
        className={`${controlClass(error)} min-h-11`}
      />
    </FieldFrame>
  );
}
