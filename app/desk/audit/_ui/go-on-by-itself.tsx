"use client";

import { useEffect, useRef } from "react";

/** Sends its form by itself once the page stands: a long verification goes on until it is done. Without JavaScript one presses. */
export function GoOnByItself() {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => mark.current?.closest("form")?.requestSubmit(), 300);
    return () => clearTimeout(timer);
  }, []);
  return <span ref={mark} hidden />;
}
