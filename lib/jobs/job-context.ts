/** What a running job knows about its run. */
export interface JobContext {
  /** Aborted when the worker has to stop. */
  readonly signal: AbortSignal;
  /** True when no retry follows: then a failure has to be made visible to people. */
  readonly lastAttempt: boolean;
}
