import { controlClass, describedBy, FieldFrame, type FieldTexts } from "@/app/_ui/field";

/**
 * A one-time code: a numeric keyboard, offered from the mail by browsers that can, and free to paste with spaces
 * (WCAG 2.2 SC 3.3.8). No `maxlength`: it would cut what was pasted.
 */
export function CodeField({ name, ...texts }: FieldTexts & { name: string }) {
  return (
    <FieldFrame id={name} {...texts}>
      <input
        id={name}
        name={name}
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        aria-describedby={describedBy(name, texts)}
        aria-invalid={texts.error ? true : undefined}
        className={`${controlClass(texts.error)} min-h-14 max-w-52 font-mono text-2xl tracking-[0.2em]`}
      />
    </FieldFrame>
  );
}
