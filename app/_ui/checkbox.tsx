import type { ReactNode } from "react";
import { FieldError, type FieldTexts } from "@/app/_ui/field";

export interface CheckboxProps {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly defaultChecked?: boolean;
  /** Shown below while the box is ticked, by the style sheet alone: the same with and without JavaScript. */
  readonly whenChecked?: ReactNode;
}

/** One choice. Label and description are the target, all of it. */
function Checkbox({
  id,
  name,
  value,
  label,
  description,
  defaultChecked,
  whenChecked,
  compact = false,
}: CheckboxProps & { readonly compact?: boolean }) {
  return (
    <div className="group rounded-md border border-line bg-page has-checked:border-accent has-checked:bg-accent-soft">
      <div className={`relative flex min-h-11 gap-3 ${compact ? "px-3 py-2" : "p-4"}`}>
        <input
          id={id}
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={defaultChecked}
          aria-describedby={description ? `${id}-description` : undefined}
          className="relative z-1 mt-0.5 size-6 shrink-0 cursor-pointer accent-accent"
        />
        <div className="min-w-0">
          <label
            htmlFor={id}
            className={`cursor-pointer before:absolute before:inset-0 ${compact ? "" : "font-semibold"}`}
          >
            {label}
          </label>
          {description ? (
            <p id={`${id}-description`} className="mt-0.5 text-muted">
              {description}
            </p>
          ) : null}
        </div>
      </div>
      {whenChecked ? (
        <div className="supports-[selector(:has(*))]:hidden px-4 pb-4 group-has-checked:block sm:pl-13">
          {whenChecked}
        </div>
      ) : null}
    </div>
  );
}

/** Choices under one question. The first one carries the group's id, for links from the error summary. */
export function CheckboxGroup({
  name,
  id = name,
  label,
  hint,
  error,
  errorPrefix,
  compact = false,
  options,
}: FieldTexts & {
  name: string;
  /** Where a page asks the same of several things. */
  id?: string;
  /** Many short choices, side by side as far as there is room. */
  compact?: boolean;
  /** An option's own name, where each is a field of its own. */
  options: readonly (Omit<CheckboxProps, "id" | "name"> & { readonly name?: string })[];
}) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset aria-describedby={described} className={error ? "border-l-4 border-danger pl-4" : undefined}>
      <legend className="text-xl font-bold">{label}</legend>
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-muted">
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${id}-error`} prefix={errorPrefix} text={error} /> : null}
      <div
        className={`mt-4 grid ${compact ? "grid-cols-[repeat(auto-fill,minmax(min(100%,13rem),1fr))] gap-2" : "grid-cols-1 gap-3"}`}
      >
        {options.map((option, index) => (
          <Checkbox
            key={option.name ?? option.value}
            name={name}
            compact={compact}
            {...option}
            id={index === 0 ? id : `${id}-${option.name ?? option.value}`}
          />
        ))}
      </div>
    </fieldset>
  );
}
