import type pg from "pg";
import Cursor from "pg-cursor";

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

/** Opens a cursor with the subject's keys as `$1`. It ends with its connection's transaction. */
export function openPostgresCursor(
  client: pg.ClientBase,
  statement: string,
  keys: readonly string[],
): PostgresCursor {
  const cursor = client.query(new Cursor(statement, [keys], { rowMode: "array", types: rawText }));
  return {
    read: (count) =>
      new Promise((resolve, reject) => {
        cursor.read(count, (error, rows, result) => {
          if (error) reject(error);
          else resolve({ rows, fields: result.fields });
        });
      }),
  };
}
