import { pino } from "pino";
import { logLevel } from "@/lib/settings";

/**
 * The log of web and worker: one JSON object a line on standard output, with an ISO time.
 *
 * **Ids only.** A line carries the ids of requests, tasks, jobs and controllers, and never a name, an address, a
 * message, an identifier, a token or a URL that holds one. Nothing is redacted afterwards: a filter that must guess
 * what is personal misses some, so what is not known to be an id stays out (GDPR Art. 5(1)(c)).
 *
 * Written synchronously, without worker threads: the last line before a crash is the one that is needed.
 */
export const log = pino({
  level: logLevel(),
  base: {},
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  formatters: { level: (label) => ({ level: label }) },
});
