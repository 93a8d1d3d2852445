import { and, eq, isNull } from "drizzle-orm";
import { letters } from "@/db/schema/letters";
import type { Staff } from "@/lib/auth/actor";
import { can } from "@/lib/auth/permissions";
import { inLanguage } from "@/lib/controllers/localised";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { letterActs } from "@/lib/requests/acts/letter-acts";
import { openContent } from "@/lib/requests/draft-letter";
import type { AnswerForm, LetterDraft } from "@/lib/requests/letter-draft";
import { loadCase } from "@/lib/requests/load-case";
import { findForStaff } from "@/lib/requests/lock-request";
import { canMoveRight } from "@/lib/requests/status";
import { writeDocument } from "@/lib/requests/write-document";
import { accessGaps } from "@/lib/rights/access-gaps";

/**
 * A drafted letter as it would be sent now, with what is still missing. Null when there is none, it was sent, or it is not
 * theirs to send. @throws Problem what the act refuses by now: the draft then cannot be sent any more
 */
export async function getLetterDraft(
  actor: Staff,
  reference: string,
  letterId: string,
  now: Date,
): Promise<LetterDraft | null> {
  const row = await findForStaff(actor, reference);
  if (!row?.dataKey) return null;
  const [letter] = await installation()
    .db.select()
    .from(letters)
    .where(and(eq(letters.id, letterId), eq(letters.requestId, row.id), isNull(letters.sentAt)));
  if (!letter || letter.kind === "acknowledgement") return null;
  const { kind, language } = letter;
  const act = letterActs[kind];
  if (!can(actor, act.permission, row.controllerId)) return null;
  const about = await loadCase(row);
  const { fields, edits } = openContent(about.key, letter);
  const { facts, gaps, answers } = await act.prepare(about, fields, language, now);
  return {
    id: letter.id,
    kind,
    language,
    rights: answers,
    fields,
    edits,
    ...writeDocument(facts, edits),
    gaps,
  };
}

/** What the form of an answer starts from; null when the request is not there, not theirs, or nothing is to be answered. */
export async function getAnswerForm(
  actor: Staff,
  reference: string,
  locale: Locale,
): Promise<AnswerForm | null> {
  const row = await findForStaff(actor, reference);
  if (!row?.dataKey || !can(actor, letterActs.answer.permission, row.controllerId)) return null;
  const { rights, record } = await loadCase(row);
  const ready = rights.filter(({ status }) => canMoveRight(status, "answer")).map(({ right }) => right);
  if (ready.length === 0) return null;
  const { defaultLocale } = record.controller;
  const gaps = ready.includes("access") ? accessGaps(record) : [];
  return {
    rights: ready,
    accessGaps: gaps.map((gap) => ({
      ...gap,
      suggestion: gap.suggestion && inLanguage(gap.suggestion, locale, defaultLocale),
    })),
  };
}
