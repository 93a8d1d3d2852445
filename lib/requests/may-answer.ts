import type { RequestCase } from "@/lib/requests/load-case";

/**
 * Whether the controller may answer itself. A processor answers nothing about its client's processing before the client
 * instructs it to (Art. 28(3)(a) and (e)), and never once the client answers itself.
 */
export const mayAnswer = ({ row, passOn }: Pick<RequestCase, "row" | "passOn">): boolean =>
  passOn ? passOn.status === "authorised" : row.clientName === null;
