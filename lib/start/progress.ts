/** The supervisor speaks to a person at a terminal: short lines, each with the time its step took. */
export interface Progress {
  /** Runs a step and writes one line when it is done; `describe` may add what came of it. */
  step<T>(name: string, run: () => Promise<T>, describe?: (result: T) => string): Promise<T>;
  /** A line of its own. */
  say(line: string): void;
}

export function createProgress(write: (text: string) => void): Progress {
  const say = (line: string): void => write(`${line}\n`);
  return {
    say,
    async step(name, run, describe = () => "") {
      const begin = performance.now();
      const result = await run();
      const seconds = ((performance.now() - begin) / 1000).toFixed(1);
      say(`${name.padEnd(13)}${seconds.padStart(5)} s  ${describe(result)}`.trimEnd());
      return result;
    },
  };
}
