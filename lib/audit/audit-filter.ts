import { z } from "zod";
import { auditThemes } from "@/lib/audit/event-themes";
import { type PlainDate, parsePlainDate } from "@/lib/deadlines/plain-date";
import { parseReference } from "@/lib/requests/reference";

const plainDate = z
  .string()
  .transform((text) => parsePlainDate(text))
  .pipe(z.custom<PlainDate>((date) => date !== null));
const reference = z
  .string()
  .transform((text) => parseReference(text))
  .pipe(z.string());
const cursor = z
  .string()
  .regex(/^\d{1,15}\.\d{1,15}$/)
  .transform((text) => text.split(".").map(Number))
  .transform(([request = 0, staff = 0]) => ({ request, staff }));

/** A part that is wrong counts as absent: an address that somebody mistyped shows more, never an error. */
const filterSchema = z.object({
  theme: z.enum(auditThemes).optional().catch(undefined),
  /** Who did it, or whom it is about. */
  person: z.uuid().optional().catch(undefined),
  reference: reference.optional().catch(undefined),
  /** Days in the zone of the log, both included. */
  from: plainDate.optional().catch(undefined),
  to: plainDate.optional().catch(undefined),
  /** From where a page goes on. */
  after: cursor.optional().catch(undefined),
});
export type AuditFilter = z.infer<typeof filterSchema>;

/** The names of the filter's parts in an address. */
export const auditParams = ["theme", "person", "reference", "from", "to", "after"] as const;

export const readAuditFilter = (query: Readonly<Record<string, string | undefined>>): AuditFilter =>
  filterSchema.parse(query);

/** The filter as a query string, without `?`; empty for none. Reading it gives the same filter. */
export function auditQuery({ after, ...filter }: AuditFilter): string {
  const parts = Object.entries(filter).filter((part): part is [string, string] => part[1] !== undefined);
  if (after) parts.push(["after", `${after.request}.${after.staff}`]);
  return new URLSearchParams(parts).toString();
}
