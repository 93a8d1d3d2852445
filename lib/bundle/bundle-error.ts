export type BundleErrorCode =
  | "bundle.unsafe_path"
  | "bundle.duplicate_path"
  | "bundle.duplicate_column"
  | "bundle.row_shape"
  | "bundle.value_not_json"
  | "bundle.rows_changed";

/** Content that cannot become a bundle. The detail names paths and columns, never values. */
export class BundleError extends Error {
  override readonly name = "BundleError";

  constructor(
    readonly code: BundleErrorCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
