import { controlClass, describedBy, FieldFrame, type FieldTexts } from "@/app/_ui/field";

/** A calendar day, `YYYY-MM-DD`, with the browser's own calendar. The limits help; the server checks. */
export function DateField({
  name,
  id = name,
  defaultValue,
  min,
  max,
  ...texts
}: FieldTexts & {
  name: string;
  id?: string;
  defaultValue?: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
}) {
  return (
    <FieldFrame id={id} {...texts}>
      <input
        id={id}
        name={name}
        type="date"
        defaultValue={defaultValue}
        min={min}
        max={max}
        aria-describedby={describedBy(id, texts)}
        aria-invalid={texts.error ? true : undefined}
        className={`${controlClass(texts.error)} min-h-11 max-w-56`}
      />
    </FieldFrame>
  );
}
