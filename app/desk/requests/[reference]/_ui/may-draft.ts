import type { LetterKind } from "@/db/schema/enums";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { letterActs } from "@/lib/requests/acts/letter-acts";

/** Whether a role of theirs writes letters of a kind; the page of the draft looks at the controller too. */
export const mayDraft =
  (staff: Staff) =>
  (kind: LetterKind): boolean =>
    kind !== "acknowledgement" && controllersWhere(staff, letterActs[kind].permission).length > 0;
