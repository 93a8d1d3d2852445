"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** Moves the focus to its only child once the page is shown. The child must be focusable (`tabIndex={-1}`). */
export function FocusOnLoad({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [child] = frame.current?.children ?? [];
    if (child instanceof HTMLElement) child.focus();
  }, []);
  return <div ref={frame}>{children}</div>;
}
