import type { ReactNode } from "react";

export interface FieldTexts {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What to do about it, worded exactly as in the error summary. */
  readonly error?: string | undefined;
  /** Said by screen readers before the error, e.g. "Error:". */
  readonly errorPrefix?: string;
}

/** The ids that tie a control to its hint and error, in reading order. */
export const describedBy = (
  id: string,
  { hint, error }: Pick<FieldTexts, "hint" | "error">,
): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;

/** Label, hint and error around a control whose id is given. The error's red bar is not its only sign. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  errorPrefix,
  children,
}: FieldTexts & { id: string; children: ReactNode }) {
  return (
    <div className={error ? "border-l-4 border-danger pl-4" : undefined}>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-muted">
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${id}-error`} prefix={errorPrefix} text={error} /> : null}
      {children}
    </div>
  );
}

export function FieldError({ id, prefix, text }: { id: string; prefix?: string | undefined; text: string }) {
  return (
    <p id={id} className="mt-1 font-semibold text-danger">
      {prefix ? <span className="sr-only">{prefix} </span> : null}
      {text}
    </p>
  );
}

export const controlClass = (error: unknown): string =>
  `mt-2 block w-full rounded-md border bg-page px-3 py-2 text-ink ${error ? "border-2 border-danger" : "border-edge"}`;

export interface FieldProps extends FieldTexts {
  /** Also the id, so that `#name` in an error summary finds it. */
  readonly name: string;
  /** Where several forms of a page have a field of this name. */
  readonly id?: string;
  readonly inputMode?: "text" | "decimal" | "numeric";
  readonly defaultValue?: string | undefined;
  readonly type?: "text" | "email" | "search";
  readonly autoComplete?: string;
  readonly spellCheck?: boolean;
  /** How much is expected, by the width of the control. */
  readonly width?: "full" | "medium" | "short";
}

const widths = { full: "", medium: "max-w-96", short: "max-w-56" };

/** One line of text. Checked by the server alone: no `required`, no native bubbles. */
export function Field({
  name,
  id = name,
  defaultValue,
  type = "text",
  autoComplete,
  spellCheck,
  inputMode,
  width = "full",
  ...texts
}: FieldProps) {
  return (
    <FieldFrame id={id} {...texts}>
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={defaultValue}
        autoComplete={autoComplete}
        spellCheck={spellCheck}
        inputMode={inputMode}
        aria-describedby={describedBy(id, texts)}
        aria-invalid={texts.error ? true : undefined}
        className={`${controlClass(texts.error)} min-h-11 ${widths[width]}`}
      />
    </FieldFrame>
  );
}
