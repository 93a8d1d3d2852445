import { controlClass, describedBy, FieldFrame, type FieldTexts } from "@/app/_ui/field";

export interface SelectGroup {
  /** Null for options that stand without a heading. */
  readonly label: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of many. The native list: it works with every keyboard, screen reader and phone, and without JavaScript. */
export function SelectField({
  name,
  groups,
  none,
  defaultValue,
  autoComplete,
  ...texts
}: FieldTexts & {
  name: string;
  groups: readonly SelectGroup[];
  /** What the empty choice is called. */
  none: string;
  defaultValue?: string | undefined;
  autoComplete?: string;
}) {
  return (
    <FieldFrame id={name} {...texts}>
      <select
        id={name}
        name={name}
        defaultValue={defaultValue ?? ""}
        autoComplete={autoComplete}
        aria-describedby={describedBy(name, texts)}
        aria-invalid={texts.error ? true : undefined}
        className={`${controlClass(texts.error)} min-h-11 max-w-full`}
      >
        <option value="">{none}</option>
        {groups.map(({ label, options }) =>
          label === null ? (
            <Options key="" options={options} />
          ) : (
            <optgroup key={label} label={label}>
              <Options options={options} />
            </optgroup>
          ),
        )}
      </select>
    </FieldFrame>
  );
}

const Options = ({ options }: Pick<SelectGroup, "options">) =>
  options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
