import canonicalize from "canonicalize";

/**
 * One difference between two records. `path` goes by the names that people gave (`systems.adh6.categories.identity`),
 * not by positions. `from` and `to` are the values as the file holds them: a text, a number, or a whole entry.
 */
export interface RecordChange {
  readonly change: "added" | "removed" | "changed";
  readonly path: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

type Entries = Readonly<Record<string, unknown>>;

/**
 * What changes between two contents of a record of processing, in the order of the next one, what was taken out last in
 * its place. Empty exactly when both say the same; the order of entries in a mapping says nothing.
 */
export function compareRecords(previous: object, next: object): readonly RecordChange[] {
  return compareEntries({ ...previous }, { ...next }, "");
}

function compareValues(from: unknown, to: unknown, path: string): readonly RecordChange[] {
  if (from === undefined) return to === undefined ? [] : [{ change: "added", path, to }];
  if (to === undefined) return [{ change: "removed", path, from }];
  if (sameValue(from, to)) return [];
  if (isList(from) && isList(to)) return compareLists(from, to, path);
  if (isEntries(from) && isEntries(to)) return compareEntries(from, to, path);
  return [{ change: "changed", path, from, to }];
}

function compareEntries(from: Entries, to: Entries, path: string): readonly RecordChange[] {
  const names = [...new Set([...Object.keys(to), ...Object.keys(from)])];
  return names.flatMap((name) =>
    compareValues(own(from, name), own(to, name), path === "" ? name : `${path}.${name}`),
  );
}

const own = (entries: Entries, name: string) => (Object.hasOwn(entries, name) ? entries[name] : undefined);

/** What the items of a list can be called by, the first that all of them have and that no two share. */
const names = ["slug", "right", "identifier", "recipient", "basis", "ground"] as const;

function compareLists(
  from: readonly unknown[],
  to: readonly unknown[],
  path: string,
): readonly RecordChange[] {
  const name = names.find((each) => [from, to].every((items) => isNamedBy(items, each)));
  if (name === undefined) return compareItems(from, to, path);
  const entriesOf = (items: readonly unknown[]) =>
    Object.fromEntries(items.filter(isEntries).map((item) => [String(item[name]), item]));
  const [before, after] = [from, to].map((items) =>
    items.filter(isEntries).map((item) => String(item[name])),
  );
  const changes = compareEntries(entriesOf(from), entriesOf(to), path);
  return [...changes, ...compareOrder(before ?? [], after ?? [], path)];
}

function isNamedBy(items: readonly unknown[], name: string): boolean {
  const found = items.map((item) => (isEntries(item) ? item[name] : undefined));
  return found.every((each) => typeof each === "string") && new Set(found).size === items.length;
}

/** The order is told when it is another one for what stands in both. */
function compareOrder(from: readonly string[], to: readonly string[], path: string): readonly RecordChange[] {
  const [before, after] = [
    from.filter((name) => to.includes(name)),
    to.filter((name) => from.includes(name)),
  ];
  return sameValue(before, after) ? [] : [{ change: "changed", path, from: before, to: after }];
}

/** Items without a name are what they say: each came or went as a whole. */
function compareItems(
  from: readonly unknown[],
  to: readonly unknown[],
  path: string,
): readonly RecordChange[] {
  const added = without(to, from).map((item) => ({ change: "added" as const, path, to: item }));
  const removed = without(from, to).map((item) => ({ change: "removed" as const, path, from: item }));
  if (added.length + removed.length > 0) return [...added, ...removed];
  return [{ change: "changed", path, from, to }];
}

/** The items left when each of the others has taken out one that is the same. */
function without(items: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  const left = others.map(contentOf);
  return items.filter((item) => {
    const at = left.indexOf(contentOf(item));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const contentOf = (value: unknown) => canonicalize(value) ?? "";
const sameValue = (one: unknown, other: unknown) => contentOf(one) === contentOf(other);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isEntries = (value: unknown): value is Entries =>
  typeof value === "object" && value !== null && !Array.isArray(value);
