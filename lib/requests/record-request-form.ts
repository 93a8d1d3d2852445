import type { AssuranceLevel } from "@/db/schema/enums";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { toPortal } from "@/lib/controllers/portal-controllers";
import { listStoredControllers } from "@/lib/controllers/stored-controller";
import type { Locale } from "@/lib/i18n/locales";
import type { RecordableMethod } from "@/lib/identity/proof-methods";
import { levelsOf } from "@/lib/identity/record-proof";
import type { PortalController } from "@/lib/requests/portal-view";

/** What the form for a request that came elsewhere is made from. */
export interface RecordForm {
  /** Those for which the person may record, by name. */
  readonly controllers: readonly { readonly slug: string; readonly name: string }[];
  /** The one that it is for; null while it has to be chosen. */
  readonly controller: PortalController | null;
  /** The levels that may be noted at once for each way; none: the policy does not allow it. */
  readonly levels: Readonly<Record<RecordableMethod, readonly AssuranceLevel[]>>;
}

/**
 * The form in the reader's language. The only controller is chosen by itself. Null for who may record for none, and for
 * a controller that is not theirs or not there.
 */
export async function getRecordForm(
  actor: Staff,
  slug: string | undefined,
  locale: Locale,
): Promise<RecordForm | null> {
  const mine = controllersWhere(actor, "request.record");
  const stored = (await listStoredControllers()).filter(({ id }) => mine.includes(id));
  const [only] = stored;
  const chosen = slug ? stored.find((one) => one.slug === slug) : stored.length === 1 ? only : undefined;
  if (!only || (slug && !chosen)) return null;
  const levels = (method: RecordableMethod): readonly AssuranceLevel[] => {
    if (!chosen) return [];
    const { verification } = chosen.record;
    const allowed = method !== "in-person" || verification.methods.includes(method);
    return allowed ? levelsOf(actor, chosen.id, verification, method) : [];
  };
  return {
    controllers: stored.map(({ slug: name, record }) => ({ slug: name, name: record.controller.name })),
    controller: chosen ? toPortal(chosen, locale) : null,
    levels: { "in-person": levels("in-person"), "other-means": levels("other-means") },
  };
}
