import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import { localDate, type PlainDate } from "@/lib/deadlines/plain-date";
import { addWorkingDays } from "@/lib/deadlines/working-days";

/** For a client that the record does not name: what a contract says when it says nothing else (lib/controllers/client-schema.ts). */
const usual = "P2D";

/**
 * The last day on which a processor may pass a request on: working days after the day of receipt, in the processor's
 * zone and by its holidays. @throws DeadlineError outside the years whose holidays are known
 */
export function contractDue(
  { controller, clients }: RecordOfProcessing,
  client: string | null,
  receivedAt: Date,
): PlainDate {
  const { timeZone, holidays, country } = controller;
  const within = clients.find(({ slug }) => slug === client)?.passOnWithin ?? usual;
  const days = Number.parseInt(within.slice(1), 10);
  return addWorkingDays(localDate(receivedAt, timeZone), days, holidays ?? country);
}
