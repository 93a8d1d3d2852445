/** One word after `npm run habeas --`. Its file imports heavy modules inside `run`, so that the others start fast. */
export interface Command {
  /** One line of the list of commands. */
  readonly summary: string;
  /** What follows the command's name, one line for each form. */
  readonly usage: readonly string[];
  /**
   * Does the work; what people or programs read goes to standard output. Resolves to the exit status: 0 done, 1 not in
   * order (a check that fails). Anything thrown is shown in one line and ends with 1.
   */
  run(args: readonly string[]): Promise<number>;
}

/** Thrown for a call that makes no sense: the command's usage is shown, and the exit status is 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
