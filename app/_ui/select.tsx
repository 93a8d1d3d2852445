import { controlClass, describedBy, FieldFrame, type FieldTexts } from "@/app/_ui/field";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** What the choice asks for; the style sheet shows further fields by it (`option[data-needs~=…]:checked`). */
  readonly needs?: string | undefined;
}

/** One of many choices, as the browser offers them. */
export function Select({
  name,
  id = name,
  options,
  defaultValue,
  width = "full",
  ...texts
}: FieldTexts & {
  name: string;
  id?: string;
  options: readonly SelectOption[];
  defaultValue?: string | undefined;
  width?: "full" | "medium" | "short";
}) {
  return (
    <FieldFrame id={id} {...texts}>
      <select
        id={id}
        name={name}
        defaultValue={defaultValue}
        aria-describedby={describedBy(id, texts)}
        aria-invalid={texts.error ? true : undefined}
        className={`${controlClass(texts.error)} min-h-11 ${widths[width]}`}
      >
        {options.map(({ value, label, needs }) => (
          <option key={value} value={value} data-needs={needs}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

const widths = { full: "", medium: "max-w-96", short: "max-w-56" };
