import type { Right } from "@/db/schema/enums";
import type { Staff } from "@/lib/auth/actor";
import { inLanguage } from "@/lib/controllers/localised";
import type { Locale } from "@/lib/i18n/locales";
import type { DecisionView } from "@/lib/requests/decision-facts";
import type { RequestCase } from "@/lib/requests/load-case";
import { openGround } from "@/lib/requests/open-ground";
import { neededApprovers } from "@/lib/rights/check-decision";
import { open } from "@/lib/vault/seal";

/** What stands about one right, opened for the desk; null while nothing was written. */
export function decisionView(
  about: RequestCase,
  right: Right,
  reader: { actor: Staff; locale: Locale; people: ReadonlyMap<string, string> },
): DecisionView | null {
  const { key, record } = about;
  const decision = about.decisions.find((one) => one.right === right);
  if (!decision) return null;
  const ground = openGround(key, decision);
  const categories = about.categoryDecisions
    .filter((one) => one.right === right)
    .map((one) => ({
      system: one.system,
      category: one.category,
      title: titleOf(record, one, reader.locale),
      outcome: one.outcome,
      ground: openGround(key, one),
    }));
  return {
    outcome: decision.outcome,
    proposal: decision.proposal,
    ground,
    categories,
    actionTaken: decision.actionTaken ? open(key, "action_taken", decision.actionTaken) : null,
    decidedBy: reader.people.get(decision.decidedBy) ?? "",
    decidedAt: decision.decidedAt,
    approvedBy: decision.approvedBy ? (reader.people.get(decision.approvedBy) ?? "") : null,
    approvedAt: decision.approvedAt,
    needsSecond: neededApprovers({ ground, categories }) > 1,
    byReader: decision.decidedBy === reader.actor.staffId,
  };
}

/** "Members: Identity", by the record's titles; the slugs when the record no longer has them. */
function titleOf(
  record: RequestCase["record"],
  place: { readonly system: string; readonly category: string },
  locale: Locale,
): string {
  const { defaultLocale } = record.controller;
  const system = record.systems.find(({ slug }) => slug === place.system);
  const category = system?.categories.find(({ slug }) => slug === place.category);
  if (!system || !category) return `${place.system}: ${place.category}`;
  return `${inLanguage(system.title, locale, defaultLocale)}: ${inLanguage(category.title, locale, defaultLocale)}`;
}
