import type { Right } from "@/db/schema/enums";

/** The rights whose answer is an archive of data. */
const bundledRights = ["access", "portability"] as const satisfies readonly Right[];
export type BundledRight = (typeof bundledRights)[number];

export const isBundled = (right: Right): right is BundledRight =>
  bundledRights.some((bundled) => bundled === right);
