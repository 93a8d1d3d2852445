/** Longer than three heartbeats: one that is lost on the way makes nobody disappear. */
export const presentForMs = 30_000;

/** A colleague who has the page of a request open. */
export interface Present {
  readonly name: string;
  /** They have typed something that they have not sent. */
  readonly writing: boolean;
}
