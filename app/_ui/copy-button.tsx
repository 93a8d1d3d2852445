"use client";

import { useEffect, useState } from "react";
import { Button } from "@/app/_ui/button";

/** Copies a text. It appears only where it can work: with JavaScript, in a secure context. */
export function CopyButton({ text, label, doneLabel }: { text: string; label: string; doneLabel: string }) {
  const [state, setState] = useState<"absent" | "ready" | "done">("absent");
  useEffect(() => {
    if (typeof navigator.clipboard?.writeText === "function") setState("ready");
  }, []);
  if (state === "absent") return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState("done"),
      () => setState("absent"),
    );
  return (
    <span className="inline-flex items-center gap-3">
      <Button variant="secondary" onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status">{state === "done" ? doneLabel : ""}</span>
    </span>
  );
}
