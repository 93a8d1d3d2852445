import { deskPath } from "@/app/desk/_edge/desk-paths";
import { type QueueFilter, writeQueueFilter } from "@/lib/queue/queue-filter";

/** The address of the queue with a filter. */
export function queuePath(filter: QueueFilter, path = deskPath): string {
  const query = writeQueueFilter(filter);
  return query === "" ? path : `${path}?${query}`;
}
