import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { type Language, type Right, rights } from "@/db/schema/enums";
import { requestRights } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import { inLanguage } from "@/lib/controllers/localised";
import type { LetterFactsOf, RightAnswer } from "@/lib/letters/letter-facts";
import { Problem } from "@/lib/problem";
import type { LetterAct } from "@/lib/requests/acts/letter-act";
import { caseClock } from "@/lib/requests/case-clock";
import { isFromEarlierAnswer } from "@/lib/requests/earlier-bundle";
import { findAnswerGaps } from "@/lib/requests/find-answer-gaps";
import { letterBase } from "@/lib/requests/letter-base";
import type { RequestCase } from "@/lib/requests/load-case";
import { openGround } from "@/lib/requests/open-ground";
import { explainClock } from "@/lib/requests/request-clock";
import { settleStatus } from "@/lib/requests/settle-status";
import { nextRightStatus } from "@/lib/requests/status";
import { toldRecipients } from "@/lib/requests/told-recipients";
import { accessItems } from "@/lib/rights/access-gaps";
import { open } from "@/lib/vault/seal";

const input = z.object({
  rights: z.array(z.enum(rights)).min(1),
  /** Why an item of Art. 15(1)-(2) stays open, in the letter's language. */
  reasonedItems: z.partialRecord(z.enum(accessItems), z.string().trim().max(4_000)).default({}),
});
type Input = z.output<typeof input>;

/**
 * Answers one or more decided rights in one letter (Art. 12(3)-(4)). Rights still open are answered later: a refusal,
 * which has to be told within the first period, need not wait for a copy whose time was extended.
 */
export const answerRights: LetterAct<LetterFactsOf<"answer">, Input> = {
  permission: "request.answer",
  input,
  async prepare(about, fields, language, now) {
    for (const right of fields.rights) {
      const asked = about.rights.find((one) => one.right === right);
      if (!asked) throw new Problem("not_found");
      nextRightStatus(asked.status, "answer");
    }
    const facts = answerFacts(about, fields, language, now);
    return { facts, answers: fields.rights, gaps: findAnswerGaps(about, facts, fields) };
  },
  async apply(tx, { actor, about, input: fields, letterId, now }) {
    const { row, bundles } = about;
    await tx
      .update(requestRights)
      .set({ status: "answered", answeredAt: now })
      .where(and(eq(requestRights.requestId, row.id), inArray(requestRights.right, fields.rights)));
    const common = { requestId: row.id, actor, at: now };
    const payload = { rights: fields.rights, letterId };
    await recordEvent(tx, { ...common, type: "rights.answered", payload });
    const all = about.rights.every(
      ({ right, status }) => fields.rights.includes(right) || status === "answered" || status === "withdrawn",
    );
    if (all) {
      const bundlesBuilt = { bundles: bundles.length };
      await recordEvent(tx, { ...common, type: "request.answered", payload: bundlesBuilt });
    }
    await settleStatus(tx, actor, row.id, now);
  },
};

function answerFacts(
  about: RequestCase,
  { rights: answered, reasonedItems }: Input,
  language: Language,
  now: Date,
): LetterFactsOf<"answer"> {
  const { bundles } = about;
  const clock = caseClock(about);
  return {
    ...letterBase(about, language, now),
    kind: "answer",
    rights: answered,
    answers: answered.map((right) => answerTo(about, right, language)),
    recipients: toldRecipients(about, answered, language),
    bundles: bundles
      .filter((bundle) => answered.includes(bundle.right) && !isFromEarlierAnswer(bundle, about.rights))
      .map(({ right }) => right),
    reasonedItems: accessItems.flatMap((item) => {
      const reason = reasonedItems[item];
      return reason && answered.includes("access") ? [{ item, reason }] : [];
    }),
    undone: undoneWork(about, answered, language),
    clock: explainClock(clock, language).map(({ text }) => text),
  };
}

/** What nobody could do, as the data protection officer accepted it: searches for all rights, the rest for these. */
function undoneWork(about: RequestCase, answered: readonly Right[], language: Language) {
  const { key, record, tasks } = about;
  return record.systems.flatMap((system) =>
    tasks
      .filter((task) => task.system === system.slug && task.outcome === "cannot")
      .filter(({ right }) => right === null || answered.includes(right))
      .map(({ note }) => ({
        system: inLanguage(system.title, language, record.controller.defaultLocale),
        reason: note ? open(key, "note", note) : "",
      })),
  );
}

function answerTo(about: RequestCase, right: Right, language: Language): RightAnswer {
  const { key, record } = about;
  const decision = about.decisions.find((one) => one.right === right);
  if (!decision) throw new Problem("not_found");
  const { defaultLocale } = record.controller;
  const inOrder = record.systems.flatMap((system) =>
    system.categories.flatMap((category) => {
      const decided = about.categoryDecisions.find(
        (one) => one.right === right && one.system === system.slug && one.category === category.slug,
      );
      if (!decided) return [];
      return [
        {
          system: inLanguage(system.title, language, defaultLocale),
          category: inLanguage(category.title, language, defaultLocale),
          outcome: decided.outcome,
          ground: openGround(key, decided),
          marketing: category.directMarketing ?? false,
        },
      ];
    }),
  );
  return {
    right,
    outcome: decision.outcome,
    ground: openGround(key, decision),
    categories: inOrder.map(({ marketing: _, ...answer }) => answer),
    ...(right === "objection" ? { marketing: inOrder.some(({ marketing }) => marketing) } : {}),
    ...(right === "post-mortem" ? { postMortem: "registered" as const } : {}),
    actionTaken: decision.actionTaken ? open(key, "action_taken", decision.actionTaken) : null,
  };
}
