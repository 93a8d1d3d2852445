const windowMs = 60_000;
const allowed = 5;

/** Counts the ends of something that is started again: longer and longer pauses, and no sixth time within a minute. */
export function createCrashLimit(now: () => number = Date.now): { nextDelayMs(): number | null } {
  const crashes: number[] = [];
  return {
    /** Pause before the next start, or null when there should be none. */
    nextDelayMs() {
      const at = now();
      crashes.push(at);
      const recent = crashes.filter((crash) => crash > at - windowMs).length;
      return recent > allowed ? null : 250 * 2 ** (recent - 1);
    },
  };
}
