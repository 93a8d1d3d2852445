import { controlClass, describedBy, FieldFrame, type FieldTexts } from "@/app/_ui/field";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** What the choice asks for; the style sheet shows further fields by it (`option[data-needs~=…]:checked`). */
  readonly needs?: string | undefined;
}

export interface SelectGroup {
  readonly label: string;
  readonly options: readonly SelectOption[];
}

/** One of many. The native list: it works with every keyboard, screen reader and phone, and without JavaScript. */
export function Select({
  name,
  id = name,
  none,
  options = [],
  groups = [],
  defaultValue,
  autoComplete,
  width = "full",
  ...texts
}: FieldTexts & {
  name: string;
  id?: string;
  /** What the empty choice is called, when there is one beside the options. */
  none?: string;
  options?: readonly SelectOption[];
  /** Options under headings, after those without. */
  groups?: readonly SelectGroup[];
  defaultValue?: string | undefined;
  autoComplete?: string;
  width?: "full" | "medium" | "short";
}) {
  return (
    <FieldFrame id={id} {...texts}>
      <select
        id={id}
        name={name}
        defaultValue={defaultValue}
        autoComplete={autoComplete}
        aria-describedby={describedBy(id, texts)}
        aria-invalid={texts.error ? true : undefined}
        className={`${controlClass(texts.error)} min-h-11 ${widths[width]}`}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        <Options options={options} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}

const Options = ({ options }: { options: readonly SelectOption[] }) =>
  options.map(({ value, label, needs }) => (
    <option key={value} value={value} data-needs={needs}>
      {label}
    </option>
  ));

const widths = { full: "", medium: "max-w-96", short: "max-w-56" };
