import type { RecordChange } from "./compare-records";

/** Longer texts are cut in the middle of what both say. */
const longest = 72;
const signs = { added: "+", removed: "-", changed: "~" } as const;

/** One line for a terminal: `+ path: what came`, `- path: what went`, `~ path: before → after`. */
export function formatChange({ change, path, from, to }: RecordChange): string {
  const head = `${signs[change]} ${path}`;
  if (change !== "changed") return `${head}: ${cut(tell(change === "added" ? to : from), 0)}`;
  const [before, after] = [tell(from), tell(to)];
  if (before === after) return `${head}: only its spaces and lines`;
  const start = Math.max(0, sharedLength(before, after) - 12);
  const fits = before.length <= longest && after.length <= longest;
  return `${head}: ${cut(before, fits ? 0 : start)} → ${cut(after, fits ? 0 : start)}`;
}

/** How many characters both begin with. */
function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function cut(text: string, start: number): string {
  const rest = `${start > 0 ? "…" : ""}${text.slice(start)}`;
  return rest.length <= longest ? rest : `${rest.slice(0, longest - 1)}…`;
}

/** A value in one line: texts as they are, lists and entries as YAML would write them in one line. */
function tell(value: unknown): string {
  if (typeof value === "string") return value.replace(/\s+/g, " ").trim();
  if (Array.isArray(value)) return `[${value.map(tell).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries.map(([name, each]) => `${name}: ${tell(each)}`).join(", ")}}`;
}
