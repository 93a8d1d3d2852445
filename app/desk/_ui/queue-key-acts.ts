/** What a key does in the queue. */
export type KeyAct = "next" | "previous" | "enter" | "select" | "take" | "search" | "help";

/** The keys, as the help lists them; Enter opens a focused link by itself. */
export const queueKeys = {
  j: "next",
  k: "previous",
  o: "enter",
  x: "select",
  a: "take",
  "/": "search",
  "?": "help",
} as const satisfies Readonly<Record<string, KeyAct>>;

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * What a press means; null where it is the browser's, or a letter that somebody types. `off`: the person turned single
 * keys off, as WCAG 2.2 SC 2.1.4 wants them to be able to.
 */
export function keyAct(press: Press, at: { readonly typing: boolean; readonly off: boolean }): KeyAct | null {
  if (at.typing || at.off || press.ctrlKey || press.metaKey || press.altKey) return null;
  return Object.hasOwn(queueKeys, press.key) ? queueKeys[press.key as keyof typeof queueKeys] : null;
}

/** The row to go to from one of `count`; null when there is none that way. `at` is -1 before the first. */
export function stepRow(at: number, count: number, by: 1 | -1): number | null {
  const to = at === -1 ? 0 : at + by;
  return to >= 0 && to < count ? to : null;
}
