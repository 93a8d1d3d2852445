/** What may be said of an error in a log: never its message, which can repeat a person's data (a refused address, a typed text). */
export interface FailureFacts {
  readonly error: string;
  readonly code?: string;
  readonly at?: readonly string[];
  readonly cause?: FailureFacts;
}

/** Class, code and places in the code of an error, and of what caused it: enough to find it. */
export function failureFacts(error: unknown): FailureFacts {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    ...(code ? { code } : {}),
    at: frames.slice(0, 12).map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: failureFacts(error.cause) }),
  };
}
