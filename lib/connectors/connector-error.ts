/** Why a system could not be read, for the task and its history. */
export type ConnectorErrorCode =
  | "connector.manual" // people search this system: there is nothing to run
  | "connector.not_configured" // the record names a connection that this installation has no address for
  | "connector.unreachable" // no answer from the system
  | "connector.refused" // it answered, and did not let us in
  | "connector.timeout" // a statement took too long
  | "connector.statement_failed" // the system would not run the statement; `detail` is its SQLSTATE
  | "connector.column_undeclared" // the statement gives columns that the record does not list
  | "connector.column_missing" // the record lists columns that the statement does not give
  | "connector.withheld_in_clear" // a withheld column would have come with its content
  | "connector.type_changed" // a column is of another type than the record says, or changed while it was read
  | "connector.too_many_matches"; // more accounts, or more answers to a question, than one person can have

/**
 * A system that could not be read. `detail` names columns or an error number of the system's; a message of the system
 * itself never gets here, because it can hold values, and neither does an address, because it can hold a password.
 */
export class ConnectorError extends Error {
  override readonly name = "ConnectorError";

  constructor(
    readonly code: ConnectorErrorCode,
    readonly detail: string | null = null,
  ) {
    super(detail === null ? code : `${code}: ${detail}`);
  }
}
