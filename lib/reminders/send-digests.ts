import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Role } from "@/db/schema/enums";
import { mailedFacts } from "@/db/schema/installation";
import { memberships, staff } from "@/db/schema/staff";
import { controllersWhere } from "@/lib/auth/permissions";
import { installation } from "@/lib/installation";
import type { Attempts } from "@/lib/reminders/attempts";
import { type DigestScope, type DigestSection, digestSections, merge } from "@/lib/reminders/digest-content";
import { facts } from "@/lib/reminders/facts";
import { digestOpen, type House, houseTime } from "@/lib/reminders/house-time";
import { mailFact, takeFact } from "@/lib/reminders/mail-fact";
import { listDueReviews, type ReviewState } from "@/lib/staff/list-reviews";
import { open } from "@/lib/vault/seal";

interface Reader {
  readonly staffId: string;
  readonly email: NonNullable<(typeof staff.$inferSelect)["email"]>;
  readonly locale: (typeof staff.$inferSelect)["locale"];
  readonly roles: readonly { readonly controllerId: string; readonly role: Role }[];
}

/**
 * Writes to everybody who works for one of the houses, and wants it, what waits for them; once a working day, in the
 * morning of their first house by name. To whom nothing waits nothing is written, and not later that day either.
 */
export async function sendDigests(houses: readonly House[], attempts: Attempts, now: Date): Promise<void> {
  const open = houses.filter((house) => digestOpen(houseTime(now, house)));
  if (open.length === 0) return;
  const morning = (await listReaders()).flatMap((reader) => {
    const own = houses.filter((house) => reader.roles.some((one) => one.controllerId === house.controllerId));
    const [first] = [...own].sort((a, b) => a.slug.localeCompare(b.slug));
    return first && open.includes(first)
      ? [{ reader, houses: own, fact: facts.digest(reader.staffId, houseTime(now, first).today) }]
      : [];
  });
  const known = await listKnown(morning.map(({ fact }) => fact));
  const waiting = morning.filter(({ fact }) => !known.has(fact));
  if (waiting.length === 0) return;
  const reviews = await listDueReviews(now);
  for (const { reader, houses: own, fact } of waiting)
    await attempts.run(async () => {
      const sections = await sectionsFor(reader, own, reviews, now);
      await installation().db.transaction((tx) => sendOne(tx, reader, fact, sections, now));
    });
}

/** Active people with an address who did not switch it off. */
async function listReaders(): Promise<Reader[]> {
  const rows = await installation()
    .db.select({
      staffId: staff.id,
      email: staff.email,
      locale: staff.locale,
      controllerId: memberships.controllerId,
      role: memberships.role,
    })
    .from(staff)
    .innerJoin(memberships, eq(memberships.staffId, staff.id))
    .where(
      and(
        isNull(staff.deactivatedAt),
        eq(staff.digest, true),
        isNotNull(staff.email),
        inArray(memberships.role, ["administrator", "dpo", "handler"]),
      ),
    )
    .orderBy(staff.id);
  const readers = new Map<string, Reader>();
  for (const { staffId, email, locale, ...role } of rows) {
    if (!email) continue;
    const roles = [...(readers.get(staffId)?.roles ?? []), role];
    readers.set(staffId, { staffId, email, locale, roles });
  }
  return [...readers.values()];
}

async function listKnown(wanted: readonly string[]): Promise<ReadonlySet<string>> {
  if (wanted.length === 0) return new Set();
  const rows = await installation()
    .db.select({ fact: mailedFacts.fact })
    .from(mailedFacts)
    .where(inArray(mailedFacts.fact, [...wanted]));
  return new Set(rows.map(({ fact }) => fact));
}

async function sectionsFor(
  { staffId, roles }: Reader,
  houses: readonly House[],
  reviews: readonly ReviewState[],
  now: Date,
): Promise<DigestSection[]> {
  const scopes = houses.flatMap((house): DigestScope[] => {
    const held = roles.filter(({ controllerId }) => controllerId === house.controllerId);
    const isDpo = held.some(({ role }) => role === "dpo");
    return isDpo || held.some(({ role }) => role === "handler")
      ? [{ house, time: houseTime(now, house), staffId, isDpo }]
      : [];
  });
  const reviewable = controllersWhere({ memberships: roles }, "staff.review");
  const link = `${installation().settings.appUrl}/desk/members`;
  const due = reviews
    .filter(({ controllerId }) => reviewable.includes(controllerId))
    .map(({ name, dueOn }) => ({ label: name, dueOn, link }));
  const review = merge("reviews", [{ count: due.length, items: due }]);
  return [...(await digestSections(scopes)), ...(review ? [review] : [])];
}

async function sendOne(
  tx: Transaction,
  { email, locale }: Reader,
  fact: string,
  sections: readonly DigestSection[],
  now: Date,
): Promise<void> {
  const { installationKey: key, settings } = installation();
  if (sections.length === 0) {
    await takeFact(tx, { fact, requestId: null }, now);
    return;
  }
  const params = { sections, link: `${settings.appUrl}/desk` };
  const to = open(key, "email", email);
  const mail = { template: "morning-digest" as const, params, to, locale, requestId: null, key };
  await mailFact(tx, { fact, requestId: null, mail }, now);
}
