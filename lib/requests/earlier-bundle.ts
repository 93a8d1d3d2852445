import type { bundles } from "@/db/schema/bundles";
import type { requestRights } from "@/db/schema/requests";

type Built = Pick<typeof bundles.$inferSelect, "right" | "builtAt">;
type Asked = Pick<typeof requestRights.$inferSelect, "right" | "status" | "answeredAt">;

/**
 * Whether an archive belongs to an answer that was given before the right was taken up again. It stays the person's to
 * download until a new one takes its place, and it is no copy for the new answer.
 */
export const isFromEarlierAnswer = ({ right, builtAt }: Built, rights: readonly Asked[]): boolean =>
  rights.some(
    (one) =>
      one.right === right &&
      one.status !== "answered" &&
      one.answeredAt !== null &&
      builtAt <= one.answeredAt,
  );

/** Whether the person may have it: its right is answered with it, now or before it was taken up again. */
export const isHandedOver = (bundle: Built, rights: readonly Asked[]): boolean =>
  isFromEarlierAnswer(bundle, rights) ||
  rights.some(({ right, status }) => right === bundle.right && status === "answered");
