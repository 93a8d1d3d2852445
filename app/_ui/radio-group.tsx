import type { ReactNode } from "react";
import { FieldError, type FieldTexts } from "@/app/_ui/field";

interface RadioOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly description?: ReactNode;
  /** Shown below while it is chosen, by the style sheet alone: the same with and without JavaScript. */
  readonly whenChecked?: ReactNode;
}

/**
 * One of a few choices. The first one carries the group's id, for links from the error summary; `row` sets short ones
 * beside each other.
 */
export function RadioGroup({
  name,
  id = name,
  label,
  labelSize = "large",
  hint,
  error,
  errorPrefix,
  options,
  defaultValue,
  layout = "column",
}: FieldTexts & {
  name: string;
  id?: string;
  labelSize?: "large" | "normal";
  options: readonly RadioOption[];
  defaultValue?: string | undefined;
  layout?: "column" | "row";
}) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset aria-describedby={described} className={error ? "border-l-4 border-danger pl-4" : undefined}>
      <legend className={labelSize === "large" ? "text-xl font-bold" : "font-semibold"}>{label}</legend>
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-muted">
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${id}-error`} prefix={errorPrefix} text={error} /> : null}
      <div className={layout === "row" ? "mt-2 flex flex-wrap gap-2" : "mt-3 grid grid-cols-1 gap-2"}>
        {options.map((option, index) => (
          <Radio
            key={option.value}
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            checked={option.value === defaultValue}
            {...option}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Radio({
  id,
  name,
  value,
  label,
  description,
  checked,
  whenChecked,
}: RadioOption & { id: string; name: string; checked: boolean }) {
  return (
    <div className="group/radio rounded-md border border-line bg-page has-checked:border-accent has-checked:bg-accent-soft">
      <div className="relative flex min-h-11 gap-3 px-3 py-2.5">
        <input
          id={id}
          type="radio"
          name={name}
          value={value}
          defaultChecked={checked}
          aria-describedby={description ? `${id}-description` : undefined}
          className="relative z-1 mt-1 size-5 shrink-0 cursor-pointer accent-accent"
        />
        <div className="min-w-0">
          <label htmlFor={id} className="cursor-pointer font-semibold before:absolute before:inset-0">
            {label}
          </label>
          {description ? (
            <p id={`${id}-description`} className="text-muted">
              {description}
            </p>
          ) : null}
        </div>
      </div>
      {whenChecked ? (
        <div className="supports-[selector(:has(*))]:hidden px-3 pb-4 group-has-checked/radio:block sm:pl-11">
          {whenChecked}
        </div>
      ) : null}
    </div>
  );
}
