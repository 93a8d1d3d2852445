import type pg from "pg";

/** Every value as the text that the server wrote: the driver's own readers lose digits, microseconds and zones. */
export const rawText: pg.CustomTypesConfig = {
  getTypeParser: () => (value: string) => value,
};

/** A statement whose rows are fetched a batch at a time; fewer than asked for means that it has ended. */
export interface PostgresCursor {
  read(count: number): Promise<{
    readonly rows: readonly (readonly (string | null)[])[];
    readonly fields: readonly pg.FieldDef[];
  }>;
}

/**
 * Opens a cursor with the subject's keys as `$1`. It ends with its connection's transaction.
 *
 * It is a cursor of SQL, each batch a statement of its own. A portal of the protocol would be read under one time
 * limit from its first row to its last, whoever is slow: a large extract would fail while the subject's bundle is
 * being encrypted.
 */
export async function openPostgresCursor(
  client: pg.ClientBase,
  statement: string,
  keys: readonly string[],
): Promise<PostgresCursor> {
  await client.query(`declare habeas_rows no scroll cursor for ${statement}`, [keys]);
  return {
    read: (count) =>
      client.query<(string | null)[]>({
        text: `fetch forward ${Math.trunc(count)} from habeas_rows`,
        rowMode: "array",
        types: rawText,
      }),
  };
}
