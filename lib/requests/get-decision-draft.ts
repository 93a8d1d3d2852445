import type { Right } from "@/db/schema/enums";
import type { Staff } from "@/lib/auth/actor";
import { can } from "@/lib/auth/permissions";
import { inLanguage } from "@/lib/controllers/localised";
import { localDate } from "@/lib/deadlines/plain-date";
import type { Locale } from "@/lib/i18n/locales";
import { caseClock } from "@/lib/requests/case-clock";
import type { DecisionDraft } from "@/lib/requests/decision-facts";
import { decisionView } from "@/lib/requests/decision-view";
import { findRetentionStarts } from "@/lib/requests/find-retention-starts";
import { heldCategories } from "@/lib/requests/held-categories";
import { isSearch, isUnfinished, loadCase, type RequestCase } from "@/lib/requests/load-case";
import { findForStaff } from "@/lib/requests/lock-request";
import { canMoveRight } from "@/lib/requests/status";
import { assessRecord } from "@/lib/rights/assess-record";
import type { AssessmentFacts } from "@/lib/rights/assessment";
import { staffNames } from "@/lib/staff/staff-names";
import { open } from "@/lib/vault/seal";

/**
 * What a decision on one right starts from: per category, what the law says as far as the record and the data found tell
 * it, and what staff add to it. It proposes; people decide. Null when the request or the right is not there, or not theirs.
 */
export async function getDecisionDraft(
  actor: Staff,
  reference: string,
  right: Right,
  locale: Locale,
  now: Date,
  facts: Omit<AssessmentFacts, "today" | "retentionStarts"> = {},
): Promise<DecisionDraft | null> {
  const row = await findForStaff(actor, reference);
  if (!row?.dataKey) return null;
  const about = await loadCase(row);
  const asked = about.rights.find((one) => one.right === right);
  if (!asked) return null;
  const { record, key } = about;
  const today = localDate(now, record.controller.timeZone);
  const { refusalNoticeBy } = caseClock(about);
  const people = await staffNames(
    about.decisions.flatMap(({ decidedBy, approvedBy }) => [decidedBy, approvedBy ?? decidedBy]),
  );
  const searches = about.tasks.filter(isSearch);
  return {
    right,
    status: asked.status,
    details: asked.details ? open(key, "details", asked.details) : null,
    decision: decisionView(about, right, { actor, locale, people }),
    categories: await listCategories(about, right, locale, { ...facts, today }),
    restrictions: record.restrictions
      .filter(({ rights }) => rights.includes(right))
      .map(({ citation, text }) => ({
        citation,
        text: inLanguage(text, locale, record.controller.defaultLocale),
      })),
    refusalNoticeBy,
    refusalLate: refusalNoticeBy !== null && today > refusalNoticeBy,
    searched: searches.length > 0 && !searches.some(isUnfinished),
    can: {
      decide: can(actor, "request.decide", row.controllerId) && canMoveRight(asked.status, "propose"),
      approve: can(actor, "request.approve", row.controllerId) && canMoveRight(asked.status, "approve"),
    },
  };
}

async function listCategories(
  about: RequestCase,
  right: Right,
  locale: Locale,
  facts: Omit<AssessmentFacts, "retentionStarts">,
): Promise<DecisionDraft["categories"]> {
  const { record, extracts, key, tasks } = about;
  const { defaultLocale } = record.controller;
  const retentionStarts = await findRetentionStarts(record, extracts, key);
  const assessed = assessRecord(right, record, { ...facts, retentionStarts });
  const held = heldCategories(about, right);
  return record.systems.flatMap((system) =>
    system.categories.flatMap((category) => {
      const assessment = assessed.find((one) => one.system === system.slug && one.category === category.slug);
      if (!assessment) return [];
      const extract = extracts.find((one) => one.system === system.slug && one.category === category.slug);
      return [
        {
          system: system.slug,
          category: category.slug,
          title: inLanguage(category.title, locale, defaultLocale),
          systemTitle: inLanguage(system.title, locale, defaultLocale),
          held: held.some((one) => one.system === system && one.category === category),
          rowCount: extract?.rowCount ?? null,
          taskId: tasks.find((task) => isSearch(task) && task.system === system.slug)?.id ?? null,
          assessment,
        },
      ];
    }),
  );
}
