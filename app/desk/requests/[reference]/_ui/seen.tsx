"use client";

import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";

const SeenLines = createContext<number | null>(null);

/** Sent to the window when the person asks to see what changed: from then on they have seen it. */
export const shownEvent = "habeas:changes-shown";

/** Tells every form inside how much of the request's history the page shows. */
export function SeenProvider({ lines, children }: { lines: number; children: ReactNode }) {
  return <SeenLines value={lines}>{children}</SeenLines>;
}

/**
 * Belongs into every form about a request: what the person had seen when they began to fill it in. It stays there while
 * the page updates around it, because nobody looks at the rest of a page while they type; without scripts no page
 * updates by itself.
 */
export function Seen() {
  const lines = useContext(SeenLines);
  const input = useRef<HTMLInputElement>(null);
  const [begun, setBegun] = useState<number | null>(null);
  useEffect(() => {
    const form = input.current?.form;
    const begin = () => setBegun((before) => before ?? lines);
    const shown = () => setBegun(null);
    form?.addEventListener("input", begin);
    window.addEventListener(shownEvent, shown);
    return () => {
      form?.removeEventListener("input", begin);
      window.removeEventListener(shownEvent, shown);
    };
  }, [lines]);
  return lines === null ? null : <input ref={input} type="hidden" name="seen" value={begun ?? lines} />;
}
