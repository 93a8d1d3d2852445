/** What a page does as the end of a session comes near: nothing, warn, warn and keep what is typed, leave. */
export type IdleStep = "calm" | "warn" | "keep" | "over";

/** Two minutes are enough to answer (WCAG 2.2, 2.2.1 asks for twenty seconds). */
const warnMs = 120_000;
/** Early enough that the session still lives when what was typed arrives. */
const keepMs = 15_000;
/** After the server's own end, so that leaving does not meet a session that still lives and wake it up. */
const graceMs = 1_500;

/** @param leftMs until the session ends; negative when it has */
export function idleStep(leftMs: number): IdleStep {
  if (leftMs > warnMs) return "calm";
  if (leftMs > keepMs) return "warn";
  return leftMs > -graceMs ? "keep" : "over";
}

/** "1:05", for a clock that counts down. */
export function countdown(leftMs: number): string {
  const seconds = Math.max(Math.ceil(leftMs / 1000), 0);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
