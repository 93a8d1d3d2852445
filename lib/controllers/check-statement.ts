/** What a statement of the record is for: finding the subject's keys, or reading what one category holds. */
export type StatementKind = "match" | "category";

const writingWords =
  /\b(?:insert|update|delete|merge|into|truncate|alter|create|drop|grant|revoke|copy|call|do|lock|share)\b/i;
const everyColumn = /(?:\bselect\s+(?:distinct\s+)?|,\s*|\.)\*/i;
const otherPlaceholder = /\$(?!1(?!\d))|[{}]/;

/**
 * What stands between a statement and being run on a controller's own system, in plain words; empty when nothing does.
 * A statement is one SELECT (or WITH … SELECT) whose only parameter is `$1`. A category's names its columns one by one
 * and orders its rows, so that what leaves is what was decided and the same data gives the same bytes.
 *
 * This reads the text, not the meaning: the connector still runs it in a read-only transaction and compares the
 * columns that come back with those that the record declares.
 */
export function findStatementProblems(kind: StatementKind, statement: string): readonly string[] {
  const text = withoutQuotedText(statement);
  const rules: readonly (readonly [broken: boolean, problem: string])[] = [
    [!/^\s*(?:select|with)\b/i.test(text), "must start with SELECT or WITH"],
    [text.includes(";"), "must be one statement: take out the semicolon"],
    [/--|\/\*|#/.test(text), "must hold no SQL comment: write it as a YAML comment above"],
    [writingWords.test(text), `only reads: take out "${writingWords.exec(text)?.[0] ?? ""}"`],
    [otherPlaceholder.test(text), "takes one parameter, written $1: nothing else is filled in"],
    [!/\$1(?!\d)/.test(text), "must use its parameter $1"],
    [
      everyColumn.test(text),
      "must name its columns one by one: a star would let new columns leave undecided",
    ],
    [kind === "category" && !/\border\s+by\b/i.test(text), "must have an ORDER BY on the primary key"],
  ];
  return rules.filter(([broken]) => broken).map(([, problem]) => problem);
}

/**
 * Whether a statement asks for nothing of a secret column but whether it is filled: each mention is `column is [not]
 * null` or the alias of that. Not mentioning it at all also counts.
 */
export function onlyAsksForPresence(statement: string, column: string): boolean {
  const text = withoutQuotedText(statement);
  const mention = new RegExp(
    `(?<before>\\bas\\s+)?["\`]?\\b${column}\\b["\`]?(?<after>\\s+is\\s+(?:not\\s+)?null\\b)?`,
    "gi",
  );
  return [...text.matchAll(mention)].every(({ groups }) => groups?.["before"] ?? groups?.["after"]);
}

/** Quoted text can hold anything and does nothing; quoted names stay, for they are mentions of columns. */
function withoutQuotedText(statement: string): string {
  return statement.replace(/'(?:[^']|'')*'/g, "''");
}
