"use client";

import { useEffect, useState } from "react";

const boxes = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>("input[type=checkbox][name=reference]"),
];

/** Ticks the whole page, and says how many are ticked. `counted` words each number. Without JavaScript it is not there. */
export function QueueSelection({ label, counted }: { label: string; counted: readonly string[] }) {
  const [count, setCount] = useState<number | null>(null);

  useEffect(() => {
    const recount = () => setCount(boxes().filter(({ checked }) => checked).length);
    recount();
    document.addEventListener("change", recount);
    return () => document.removeEventListener("change", recount);
  }, []);

  if (count === null) return null;
  const tickAll = (checked: boolean) => {
    for (const box of boxes()) box.checked = checked;
    setCount(checked ? boxes().length : 0);
  };
  return (
    <div className="flex flex-wrap items-center gap-x-6">
      <label className="inline-flex min-h-11 cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          checked={count > 0 && count === boxes().length}
          onChange={({ target }) => tickAll(target.checked)}
          className="size-6 cursor-pointer accent-accent"
        />
        {label}
      </label>
      <span role="status" className="text-muted">
        {counted[count] ?? ""}
      </span>
    </div>
  );
}
