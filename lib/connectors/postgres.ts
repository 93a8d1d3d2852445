import type pg from "pg";
import type { CategoryRecord, MatchRecord } from "@/lib/controllers/record-schema";
import { ConnectorError } from "./connector-error";
import type { Column, Connector, Identifiers, Match, Row } from "./contract";
import { guardColumns } from "./guard-columns";
import { identifierValue, mostAccounts, mostValues } from "./identifier-values";
import { openPostgresCursor, type PostgresCursor, rawText } from "./postgres-cursor";
import {
  connectorErrorOf,
  inReadSession,
  openPool,
  openReadSession,
  type PostgresOptions,
  type ReadSession,
} from "./postgres-session";
import { postgresType } from "./postgres-types";

const batchSize = 1_000;

/** Reads a PostgreSQL database, statement by statement, in read-only transactions. It connects when first asked. */
export function openPostgresConnector(options: PostgresOptions): Connector {
  const pool = openPool(options);
  const open = (signal?: AbortSignal) => openReadSession(pool, options, signal);
  return {
    async findSubject(match, identifiers, signal) {
      return inReadSession(await open(signal), (client) => findKeys(client, match, identifiers));
    },
    async extract(category, keys, signal) {
      const statement = statementOf(category);
      const columns = await inReadSession(await open(signal), (client) =>
        describeColumns(client, statement, keys),
      );
      guardColumns(category, columns);
      return { columns, batches: readBatches(() => open(signal), statement, keys, columns) };
    },
    async readValues(statement, keys, signal) {
      return inReadSession(await open(signal), (client) => readValues(client, statement, keys));
    },
    async check() {
      await inReadSession(await open(), (client) => client.query("select 1"));
    },
    async close() {
      await pool.end();
    },
  };
}

function statementOf(category: CategoryRecord): string {
  if (category.statement === undefined) throw new ConnectorError("connector.manual", category.slug);
  return category.statement;
}

async function findKeys(
  client: pg.ClientBase,
  matches: readonly MatchRecord[],
  identifiers: Identifiers,
): Promise<Match> {
  const keys = new Set<string>();
  const by = new Set<string>();
  for (const match of matches) {
    const value = identifierValue(match, identifiers);
    if (value === null) continue;
    const limited = `select * from (${match.statement}) as found limit ${mostAccounts + 1}`;
    const { rows } = await client.query<[string | null]>({
      text: limited,
      values: [value],
      rowMode: "array",
      types: rawText,
    });
    if (rows.length > mostAccounts) throw new ConnectorError("connector.too_many_matches", match.identifier);
    const found = rows.flatMap(([key]) => key ?? []);
    if (found.length > 0) by.add(match.identifier);
    for (const key of found) keys.add(key);
  }
  return { keys: [...keys], by: [...by] };
}

async function readValues(
  client: pg.ClientBase,
  statement: string,
  keys: readonly string[],
): Promise<readonly string[]> {
  const { rows, fields } = await client.query<(string | null)[]>({
    text: `select * from (${statement}) as held limit ${mostValues + 1}`,
    values: [keys],
    rowMode: "array",
    types: rawText,
  });
  const [, second] = fields;
  if (second) throw new ConnectorError("connector.column_undeclared", second.name);
  if (rows.length > mostValues) throw new ConnectorError("connector.too_many_matches");
  return rows.flatMap(([value]) => value ?? []);
}

/** What the statement would give, asked without reading a row: nothing comes over before it was allowed to. */
async function describeColumns(
  client: pg.ClientBase,
  statement: string,
  keys: readonly string[],
): Promise<readonly Column[]> {
  const { fields } = await client.query(`select * from (${statement}) as described limit 0`, [keys]);
  return toColumns(fields);
}

function toColumns(fields: readonly pg.FieldDef[]): readonly Column[] {
  return fields.map(({ name, dataTypeID }) => ({ name, type: postgresType(dataTypeID).type }));
}

async function* readBatches(
  open: () => Promise<ReadSession>,
  statement: string,
  keys: readonly string[],
  promised: readonly Column[],
): AsyncGenerator<readonly Row[], void, undefined> {
  const session = await open();
  let state: Parameters<ReadSession["end"]>[0] = "broken";
  try {
    const cursor = await openPostgresCursor(session.client, statement, keys).catch(rename);
    for (;;) {
      const batch = await nextBatch(cursor, promised);
      if (batch.length > 0) yield batch;
      session.signal?.throwIfAborted();
      if (batch.length < batchSize) break;
    }
    state = "whole";
  } finally {
    await session.end(state);
  }
}

function rename(error: unknown): never {
  throw connectorErrorOf(error);
}

async function nextBatch(cursor: PostgresCursor, promised: readonly Column[]): Promise<readonly Row[]> {
  const { rows, fields } = await cursor.read(batchSize).catch(rename);
  const columns = toColumns(fields);
  const asPromised =
    columns.length === promised.length &&
    columns.every(
      ({ name, type }, index) => name === promised[index]?.name && type === promised[index]?.type,
    );
  if (!asPromised) throw new ConnectorError("connector.type_changed");
  const types = fields.map(({ dataTypeID }) => postgresType(dataTypeID));
  return rows.map((row) =>
    row.map((value, index) => (value === null ? null : (types[index]?.read(value) ?? null))),
  );
}
