import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import type { Role } from "@/db/schema/enums";
import { memberships, staff } from "@/db/schema/staff";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { open } from "@/lib/vault/seal";

/** Somebody who works on a controller's requests and can be written to. */
export interface CaseWorker {
  readonly staffId: string;
  readonly email: string;
  readonly locale: Locale;
  readonly isDpo: boolean;
}

const working: readonly Role[] = ["dpo", "handler"];

/** The controller's handlers and data protection officers: active, with an address. */
export async function listCaseWorkers(
  controllerId: string,
  tx: Transaction | Database = installation().db,
): Promise<CaseWorker[]> {
  const rows = await tx
    .select({ staffId: staff.id, email: staff.email, locale: staff.locale, role: memberships.role })
    .from(memberships)
    .innerJoin(staff, eq(staff.id, memberships.staffId))
    .where(
      and(
        eq(memberships.controllerId, controllerId),
        inArray(memberships.role, [...working]),
        isNull(staff.deactivatedAt),
        isNotNull(staff.email),
      ),
    )
    .orderBy(staff.id);
  const dpos = new Set(rows.filter(({ role }) => role === "dpo").map(({ staffId }) => staffId));
  const byId = new Map(rows.map((row) => [row.staffId, row]));
  return [...byId.values()].flatMap(({ staffId, email, locale }) =>
    email
      ? [
          {
            staffId,
            email: open(installation().installationKey, "email", email),
            locale,
            isDpo: dpos.has(staffId),
          },
        ]
      : [],
  );
}

/**
 * Who is told about a request: who works on it, or everybody who could while nobody does, also when that person has
 * left. With `dpoToo` the data protection officers as well.
 */
export function readersOf<W extends Pick<CaseWorker, "staffId" | "isDpo">>(
  workers: readonly W[],
  handlerId: string | null,
  dpoToo = false,
): { readonly readers: readonly W[]; readonly unassigned: boolean } {
  const handler = workers.filter(({ staffId }) => staffId === handlerId);
  if (handler.length === 0) return { readers: workers, unassigned: true };
  const others = workers.filter(({ staffId, isDpo }) => dpoToo && isDpo && staffId !== handlerId);
  return { readers: [...handler, ...others], unassigned: false };
}
