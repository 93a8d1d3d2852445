/** The part of pg-cursor 2 that is used here; the package ships no types. */
declare module "pg-cursor" {
  import type { Connection, CustomTypesConfig, FieldDef, Submittable } from "pg";

  class Cursor implements Submittable {
    constructor(
      text: string,
      values: readonly unknown[],
      config: { rowMode: "array"; types: CustomTypesConfig },
    );
    submit(connection: Connection): void;
    read(
      rows: number,
      callback: (error: Error | undefined, rows: (string | null)[][], result: { fields: FieldDef[] }) => void,
    ): void;
  }

  export = Cursor;
}
