import { z } from "zod";

/**
 * Every job there is, imperative: its payload (ids only) and how often it is tried. Waits grow exponentially: five
 * tries take about three minutes, after which a person is told; 25 take a few days, as mail servers are used to.
 */
export const jobCatalogue = {
  "mail.deliver": { payload: z.strictObject({ mailId: z.uuid() }), maxAttempts: 25 },
  "task.collect": { payload: z.strictObject({ taskId: z.uuid() }), maxAttempts: 5 },
  "bundle.build": { payload: z.strictObject({ requestId: z.uuid() }), maxAttempts: 25 },
  "identity.match": { payload: z.strictObject({ checkId: z.uuid() }), maxAttempts: 5 },
  "letter.acknowledge": { payload: z.strictObject({ requestId: z.uuid() }), maxAttempts: 25 },
  "identity.end": { payload: z.strictObject({ requestId: z.uuid() }), maxAttempts: 25 },
  "search.fill": { payload: z.strictObject({ after: z.uuid().optional() }), maxAttempts: 25 },
  "dates.check": { payload: z.looseObject({}), maxAttempts: 1 },
  "expired.purge": { payload: z.looseObject({}), maxAttempts: 1 },
} as const;

export type JobName = keyof typeof jobCatalogue;
export type JobPayload<N extends JobName> = z.infer<(typeof jobCatalogue)[N]["payload"]>;
