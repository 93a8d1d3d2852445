"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { type ButtonVariant, buttonClass } from "@/app/_ui/button";

/**
 * Sends its form. With JavaScript a second click does nothing while the first is under way, and the label says so;
 * the button is never `disabled`, so focus stays and without JavaScript it is an ordinary button.
 */
export function SubmitButton({
  children,
  pendingLabel,
  variant = "primary",
  name,
  value,
}: {
  children: ReactNode;
  pendingLabel: string;
  variant?: ButtonVariant;
  /** Sent with the form when this button was the one pressed. */
  name?: string;
  value?: string;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const [pending, setPending] = useState(false);

  useEffect(() => {
    const form = button.current?.form;
    if (!form) return;
    let sent = false;
    const onSubmit = (event: SubmitEvent) => {
      if (sent) return event.preventDefault();
      sent = true;
      setPending(event.submitter === button.current);
    };
    // Coming back by the browser's history restores the page as it was left: pressed.
    const onPageShow = () => {
      sent = false;
      setPending(false);
    };
    form.addEventListener("submit", onSubmit);
    window.addEventListener("pageshow", onPageShow);
    return () => {
      form.removeEventListener("submit", onSubmit);
      window.removeEventListener("pageshow", onPageShow);
    };
  }, []);

  return (
    <button
      ref={button}
      type="submit"
      name={name}
      value={value}
      aria-disabled={pending || undefined}
      className={`cursor-pointer ${buttonClass(variant)}`}
    >
      {pending ? pendingLabel : children}
    </button>
  );
}
