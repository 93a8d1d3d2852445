import { acceptedFiles } from "@/app/_portal/file-problem";
import { controlClass, describedBy, FieldFrame } from "@/app/_ui/field";
import { formatByteCount } from "@/app/_ui/format-byte-count";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { maxFileBytes, maxFiles, maxTotalBytes } from "@/lib/files/file-limits";

/** What it came in. The last field of its form: of a form whose files are too large, only what stands before them is read. */
export function ScanField({ again, words }: { again: boolean; words: Wording }) {
  const { t, locale } = words;
  const file = {
    label: t("record.files"),
    hint: t("record.filesHint", {
      count: String(maxFiles),
      size: formatByteCount(locale, maxFileBytes),
      total: formatByteCount(locale, maxTotalBytes),
    }),
  };
  return (
    <>
      <FieldFrame id="file" {...file}>
        <input
          id="file"
          name="file"
          type="file"
          multiple
          accept={acceptedFiles}
          aria-describedby={describedBy("file", file)}
          className={`${controlClass(null)} min-h-11`}
        />
      </FieldFrame>
      {again ? <p className="text-muted">{t("record.filesAgain")}</p> : null}
    </>
  );
}
