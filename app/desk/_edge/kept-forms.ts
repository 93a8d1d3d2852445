/** A form that was not carried out, as it was typed, with what was wrong with it. */
export interface KeptForm {
  readonly typed: Readonly<Record<string, string>>;
  /** Field to code, as the problem named them. */
  readonly errors: Readonly<Record<string, string>>;
}

interface Entry extends KeptForm {
  /** Whose it is; null when the session had ended before it was sent. */
  readonly staffId: string | null;
  readonly expiresAt: number;
}

const lifetimeMs = 30 * 60_000;
/** Forms are half a megabyte at most, so these are bounds of memory. Who is not signed in cannot push out who is. */
const most = { staff: 200, nobody: 20 } as const;

/** Kept on globalThis because a Next.js build holds this module once for routes and once for pages. */
const slot = globalThis as typeof globalThis & { habeasKeptForms?: Map<string, Entry> };
const entries = (): Map<string, Entry> => {
  slot.habeasKeptForms ??= new Map();
  return slot.habeasKeptForms;
};

/**
 * Long texts that a refusal must not lose, in the memory of this process and nowhere else: a cookie is too short, a file
 * or a table would have to be purged. @param key the browser's token and the page of the form
 */
export function keepForm(key: string, form: KeptForm, staffId: string | null, nowMs: number): void {
  const kept = entries();
  kept.delete(key);
  kept.set(key, { ...form, staffId, expiresAt: nowMs + lifetimeMs });
  const isOld = ({ expiresAt }: Entry) => expiresAt <= nowMs;
  for (const [name, entry] of kept) if (isOld(entry)) kept.delete(name);
  const ofSameKind = [...kept].filter(([, entry]) => (entry.staffId === null) === (staffId === null));
  const surplus = ofSameKind.length - most[staffId === null ? "nobody" : "staff"];
  for (const [name] of ofSameKind.slice(0, Math.max(surplus, 0))) kept.delete(name);
}

/** What was kept, for the person who typed it; a colleague at the same browser gets nothing. */
export function findForm(key: string, staffId: string, nowMs: number): KeptForm | null {
  const entry = entries().get(key);
  if (!entry || entry.expiresAt <= nowMs) return null;
  return entry.staffId === null || entry.staffId === staffId ? entry : null;
}

export const dropForm = (key: string): boolean => entries().delete(key);

/** Everything that one browser left behind. */
export function dropForms(prefix: string): void {
  for (const key of [...entries().keys()]) if (key.startsWith(prefix)) entries().delete(key);
}
