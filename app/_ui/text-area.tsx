import { controlClass, describedBy, FieldFrame, type FieldTexts } from "@/app/_ui/field";

/** Several lines of text. */
export function TextArea({
  name,
  defaultValue,
  rows = 4,
  ...texts
}: FieldTexts & { name: string; defaultValue?: string | undefined; rows?: number }) {
  return (
    <FieldFrame id={name} {...texts}>
      <textarea
        id={name}
        name={name}
        rows={rows}
        defaultValue={defaultValue}
        aria-describedby={describedBy(name, texts)}
        aria-invalid={texts.error ? true : undefined}
        className={controlClass(texts.error)}
      />
    </FieldFrame>
  );
}
