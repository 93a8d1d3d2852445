import { controlClass, describedBy, FieldFrame, type FieldTexts } from "@/app/_ui/field";

/** A time of day, by the browser's own control; where there is none, typed as hours and minutes. */
export function TimeField({
  name,
  defaultValue,
  ...texts
}: FieldTexts & { name: string; defaultValue: string }) {
  return (
    <FieldFrame id={name} {...texts}>
      <input
        id={name}
        name={name}
        type="time"
        defaultValue={defaultValue}
        aria-describedby={describedBy(name, texts)}
        aria-invalid={texts.error ? true : undefined}
        className={`${controlClass(texts.error)} min-h-11 max-w-56`}
      />
    </FieldFrame>
  );
}
