import { controlClass, describedBy, FieldFrame, type FieldTexts } from "@/app/_ui/field";

/** Several files at once, by the browser's own button (WCAG 2.2 SC 2.5.7). For a `multipart/form-data` form. */
export function FileControl({
  name,
  id = name,
  accept,
  ...texts
}: FieldTexts & { name: string; id?: string; accept: string }) {
  return (
    <FieldFrame id={id} {...texts}>
      <input
        id={id}
        name={name}
        type="file"
        multiple
        accept={accept}
        aria-describedby={describedBy(id, texts)}
        aria-invalid={texts.error ? true : undefined}
        className={`${controlClass(texts.error)} min-h-11`}
      />
    </FieldFrame>
  );
}
