import type { CategoryRecord, SystemRecord } from "@/lib/controllers/record-schema";
import type { Connector, Row, Value } from "./contract";

/** What a kind of connector brings to be held to the contract: the ADH6 sample in a system of its kind. */
export interface ContractFixture {
  /** With a time limit for each statement when one is given. */
  open(statementTimeoutMs?: number): Connector;
  /** Connectors that cannot work, each with a secret in its address. */
  openBroken(): readonly Connector[];
  readonly secretsInAddresses: readonly string[];
  /** Systems of MiNET's record, with statements in this kind's language. */
  readonly systems: readonly SystemRecord[];
  readonly statements: {
    /** Gives one column `id`, 300,000 rows. Takes $1. */
    readonly large: string;
    /** Gives one column `id` after a minute. Takes $1. */
    readonly slow: string;
    /** Gives one column `id` and deletes every device if it is let. Takes $1. */
    readonly writing: string;
    /** Gives one column, the address of each device of the members $1, and a null beside them. */
    readonly deviceAddresses: string;
  };
  /** The error number with which the system refuses to write. */
  readonly readOnlyRefusal: string;
  countDevices(): Promise<number>;
  /** How many statements of ours the server is running. */
  countRunning(): Promise<number>;
}

export async function withConnector<Result>(
  fixture: ContractFixture,
  work: (connector: Connector) => Promise<Result>,
  statementTimeoutMs?: number,
): Promise<Result> {
  const connector = fixture.open(statementTimeoutMs);
  try {
    return await work(connector);
  } finally {
    await connector.close();
  }
}

export type NamedRow = Readonly<Record<string, Value>>;

export async function readAll(
  fixture: ContractFixture,
  system: string,
  category: string,
  keys: readonly string[],
): Promise<readonly NamedRow[]> {
  return withConnector(fixture, async (connector) => {
    const { columns, batches } = await connector.extract(categoryOf(fixture, system, category), keys);
    const rows = await allRows(batches);
    return rows.map((row: Row) =>
      Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])),
    );
  });
}

export function systemOf(fixture: ContractFixture, slug: string): SystemRecord {
  const found = fixture.systems.find((system) => system.slug === slug);
  if (found === undefined) throw new Error(`The fixture has no system ${slug}.`);
  return found;
}

export function categoryOf(fixture: ContractFixture, system: string, slug: string): CategoryRecord {
  const found = systemOf(fixture, system).categories.find((category) => category.slug === slug);
  if (found === undefined) throw new Error(`The fixture's system ${system} has no category ${slug}.`);
  return found;
}

/** Every row of an extract, for tests that are small enough. */
export async function allRows(batches: AsyncIterable<readonly Row[]>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const batch of batches) rows.push(...batch);
  return rows;
}

/** A category with one column `id`, which is a number. */
export function numbers(statement: string): CategoryRecord {
  const text = { en: "Number" };
  return {
    slug: "numbers",
    title: text,
    purposes: [text],
    legalBases: [{ basis: "contract", citation: "GDPR Art. 6(1)(b)", text, assumed: false }],
    retention: { period: null, text, assumed: false },
    recipients: [],
    provenance: "observed",
    automated: true,
    statement,
    fields: { id: { title: text, export: "clear", review: false } },
  };
}

export function pick<Item extends object, Key extends keyof Item>(
  item: Item,
  keys: readonly Key[],
): Partial<Item> {
  const picked: Partial<Item> = {};
  for (const key of keys) picked[key] = item[key];
  return picked;
}

/** Moments leave with a T between day and hour, otherwise as they were written. */
export function pickMoments(row: object, keys: readonly string[]): NamedRow {
  const values = new Map<string, unknown>(Object.entries(row));
  return Object.fromEntries(
    keys.map((key) => {
      const value = values.get(key);
      return [key, typeof value === "string" ? value.replace(" ", "T") : null];
    }),
  );
}
