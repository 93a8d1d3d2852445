import { controlClass, describedBy, FieldFrame, type FieldTexts } from "@/app/_ui/field";

/** Several lines of text. `lang` where they are written in another language than the page. */
export function TextArea({
  name,
  id = name,
  defaultValue,
  rows = 4,
  lang,
  autoComplete,
  ...texts
}: FieldTexts & {
  name: string;
  id?: string;
  defaultValue?: string | undefined;
  rows?: number;
  lang?: string | undefined;
  autoComplete?: string;
}) {
  return (
    <FieldFrame id={id} {...texts}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        lang={lang}
        autoComplete={autoComplete}
        defaultValue={defaultValue}
        aria-describedby={describedBy(id, texts)}
        aria-invalid={texts.error ? true : undefined}
        className={controlClass(texts.error)}
      />
    </FieldFrame>
  );
}
