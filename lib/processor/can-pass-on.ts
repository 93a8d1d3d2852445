import { isSettled } from "@/lib/processor/pass-on-moves";
import type { RequestCase } from "@/lib/requests/load-case";
import { isOpen } from "@/lib/requests/status";

/** Whether a request can be passed on, now or again: by a processor, while it is open and nobody has said who answers. */
export const canPassOn = ({ row, record, passOn }: Pick<RequestCase, "row" | "record" | "passOn">): boolean =>
  record.controller.role !== "controller" && isOpen(row.status) && !(passOn && isSettled(passOn.status));
