import type { ColumnType, Value } from "@/lib/connectors/contract";

export interface ExtractPreview {
  readonly system: string;
  readonly category: string;
  readonly title: string;
  readonly purposes: readonly string[];
  readonly columns: readonly {
    readonly name: string;
    readonly title: string;
    readonly type: ColumnType;
    readonly portable: boolean;
  }[];
  /** Held, but does not leave; with the reason and article. */
  readonly withheld: readonly { readonly name: string; readonly title: string; readonly reason: string }[];
  readonly rows: readonly (readonly Value[])[];
  readonly rowCount: number;
  readonly page: number;
  readonly pages: number;
}
