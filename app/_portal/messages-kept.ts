/** A message that was refused, to go on from: longer than a cookie holds, so it stays in the memory of this process. */
interface Kept {
  readonly text: string;
  readonly expiresAt: number;
}

const lifetimeMs = 30 * 60_000;
/** More than 100 people whose message was refused within half an hour: then the oldest goes. */
const most = 100;
/** More than the command takes, so that a text that is too long can be shortened. */
const mostCharacters = 100_000;

/** Kept on globalThis because a Next.js build holds this module once for routes and once for pages. */
const slot = globalThis as typeof globalThis & { habeasKeptMessages?: Map<string, Kept> };
const entries = (): Map<string, Kept> => {
  slot.habeasKeptMessages ??= new Map();
  return slot.habeasKeptMessages;
};

/** @param sessionId of the subject who typed it: nobody else gets it back */
export function keepMessageText(sessionId: string, text: string, nowMs = Date.now()): void {
  const kept = entries();
  kept.delete(sessionId);
  if (text === "") return;
  kept.set(sessionId, { text: text.slice(0, mostCharacters), expiresAt: nowMs + lifetimeMs });
  for (const [id, { expiresAt }] of kept) if (expiresAt <= nowMs || kept.size > most) kept.delete(id);
}

/** What was typed and not sent; empty when nothing was. */
export function findMessageText(sessionId: string, nowMs = Date.now()): string {
  const kept = entries().get(sessionId);
  return kept && kept.expiresAt > nowMs ? kept.text : "";
}
