"use client";

import { useEffect, useRef } from "react";

/**
 * Keeps the outcome of the whole and those of the categories together while somebody chooses: all granted is granted,
 * all refused is refused, anything else is partly granted. Without JavaScript the server says when they differ.
 */
export function OutcomeSync() {
  const marker = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = marker.current?.closest("form");
    if (!form) return;
    const radios = () => [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    const ofCategories = () => radios().filter(({ name }) => name.startsWith("categories."));
    const check = (choices: readonly HTMLInputElement[], value: string) => {
      for (const choice of choices) if (choice.value === value) choice.checked = true;
    };
    const onChange = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || target.type !== "radio") return;
      if (target.name === "outcome") {
        if (target.value !== "partly-granted") check(ofCategories(), target.value);
        return;
      }
      const chosen = ofCategories().filter(({ checked }) => checked);
      const same = chosen.every(({ value }) => value === target.value);
      check(
        radios().filter(({ name }) => name === "outcome"),
        same ? target.value : "partly-granted",
      );
    };
    form.addEventListener("change", onChange);
    return () => form.removeEventListener("change", onChange);
  }, []);
  return <span ref={marker} hidden />;
}
