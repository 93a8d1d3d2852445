import type { ComponentProps } from "react";

export type ButtonVariant = "primary" | "secondary" | "quiet";

const shape =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-md px-5 py-2 text-center font-semibold no-underline transition-colors aria-disabled:cursor-progress aria-disabled:opacity-70 print:hidden";

const looks: Record<ButtonVariant, string> = {
  primary: "border border-transparent bg-accent text-on-accent hover:bg-accent-hover",
  secondary: "border border-edge bg-page text-ink hover:border-accent hover:text-accent",
  quiet: "border border-transparent text-accent underline underline-offset-4 hover:text-accent-hover",
};

export const buttonClass = (variant: ButtonVariant = "primary"): string => `${shape} ${looks[variant]}`;

/** A plain button; for the one that sends a form take `SubmitButton`, which also guards against a double click. */
export function Button({
  variant = "primary",
  type = "button",
  ...rest
}: ComponentProps<"button"> & { variant?: ButtonVariant }) {
  return <button {...rest} type={type} className={`cursor-pointer ${buttonClass(variant)}`} />;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({
  variant = "primary",
  ...rest
}: Omit<ComponentProps<"a">, "className"> & { href: string; variant?: ButtonVariant }) {
  return <a {...rest} className={buttonClass(variant)} />;
}
