/**
 * What to tell the person at the terminal. A connection refused on every address of a name comes as an AggregateError
 * with an empty message, and a failed query hides the database's words in its cause.
 */
export function describeError(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(describeError).join("; ");
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : describeError(error.cause);
  return cause === "" || error.message.includes(cause) ? error.message : `${error.message}: ${cause}`;
}
