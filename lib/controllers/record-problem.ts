import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from "yaml";
import type { z } from "zod";

/** One mistake in a file: where (`systems.adh6.categories.identity.statement`), on which line, and what is wrong. */
export interface RecordProblem {
  readonly line: number | null;
  readonly path: string;
  readonly message: string;
}

/** A record that cannot be used, with every reason at once. The message is fit for a terminal. */
export class InvalidRecord extends Error {
  override readonly name = "InvalidRecord";

  constructor(readonly problems: readonly RecordProblem[]) {
    super(problems.map(formatProblem).join("\n"));
  }
}

/** One line for people: `line 12: controller.name is missing`. */
export function formatProblem({ line, path, message }: RecordProblem): string {
  return `${line === null ? "" : `line ${line}: `}${path === "" ? "" : `${path}: `}${message}`;
}

/** Turns what the schema found into problems with lines, in the order of the file. */
export function locateIssues(
  issues: readonly z.core.$ZodIssue[],
  document: Document,
  lines: LineCounter,
): readonly RecordProblem[] {
  const problems = issues.map((issue) => {
    const { names, offset } = follow(document, issue.path);
    return {
      line: offset === null ? null : lines.linePos(offset).line,
      path: names.join("."),
      message: describe(issue),
    };
  });
  return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** Follows a path as far as the file goes; list items are named by their slug, for positions say little to people. */
function follow(
  document: Document,
  path: readonly PropertyKey[],
): { names: string[]; offset: number | null } {
  let node: unknown = document.contents;
  let offset = (document.contents as Node | null)?.range?.[0] ?? null;
  const names: string[] = [];
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document);
    let name = String(key);
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (isScalar(pair?.key) && pair.key.range) offset = pair.key.range[0];
      node = pair?.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (isMap(node)) name = String(node.get("slug") ?? node.get("right") ?? node.get("identifier") ?? key);
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else node = undefined;
    names.push(name);
  }
  return { names, offset };
}

function describe(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "is missing" : `must be ${article(issue.expected)}`;
    case "invalid_value":
      return `must be one of: ${issue.values.map(String).join(", ")}`;
    case "unrecognized_keys":
      return `has no entry "${issue.keys.join('", "')}"`;
    case "invalid_key":
      return issue.issues.map((inner) => inner.message).join("; ");
    case "invalid_union":
      return "is of no known kind";
    default:
      return issue.message;
  }
}

function article(expected: string): string {
  if (expected === "object" || expected === "record") return "a list of named entries";
  if (expected === "array") return "a list (each line starts with a hyphen)";
  return expected === "string" ? "text: put it in quotes" : `a ${expected}`;
}
