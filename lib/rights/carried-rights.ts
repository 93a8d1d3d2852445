import type { Right } from "@/db/schema/enums";

/** The rights whose answer is an archive of data. */
const bundledRights = ["access", "portability"] as const satisfies readonly Right[];
export type BundledRight = (typeof bundledRights)[number];

export const isBundled = (right: Right): right is BundledRight =>
  bundledRights.some((bundled) => bundled === right);

/**
 * Whether a request for the right can be carried to an answer. A controller can offer others in its record of
 * processing: the portal then names them with the address to write to, and takes no form that nobody could answer.
 */
export const isCarried = (right: Right): boolean => isBundled(right);
