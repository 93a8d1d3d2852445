import type { Right } from "@/db/schema/enums";

/**
 * The rights that a request can be carried to an answer for. A controller can offer others in its record of
 * processing: the portal then names them with the address to write to, and takes no form that nobody could answer.
 */
export const carriedRights: readonly Right[] = ["access", "portability"];

export const isCarried = (right: Right): boolean => carriedRights.includes(right);
