import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/db/client";
import { categoryDecisions, decisions } from "@/db/schema/decisions";
import { decisionOutcomes, type Right, rights } from "@/db/schema/enums";
import { groundCodes } from "@/db/schema/ground-codes";
import { requestRights } from "@/db/schema/requests";
import { recordEvent } from "@/lib/audit/record-event";
import type { Staff } from "@/lib/auth/actor";
import { parsePlainDate } from "@/lib/deadlines/plain-date";
import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { heldCategories } from "@/lib/requests/held-categories";
import { loadCase, type RequestCase } from "@/lib/requests/load-case";
import { lockForStaff } from "@/lib/requests/lock-request";
import { nextRightStatus } from "@/lib/requests/status";
import { checkDecision } from "@/lib/rights/check-decision";
import type { DataKey } from "@/lib/vault/data-key";
import { seal } from "@/lib/vault/seal";

const words = z.string().trim().max(8_000).nullable();

const groundSchema = z.object({
  code: z.enum(groundCodes),
  citation: z.string().trim().max(500).nullable(),
  reasons: z.string().trim().max(8_000),
  facts: words,
  until: z.iso
    .date()
    .nullable()
    .transform((text) => (text === null ? null : parsePlainDate(text))),
});

const proposedDecisionSchema = z.object({
  right: z.enum(rights),
  outcome: z.enum(decisionOutcomes),
  ground: groundSchema.nullable(),
  /** Categories that are left out: refused with the right, else granted. */
  categories: z
    .array(
      z.object({
        system: z.string().max(60),
        category: z.string().max(60),
        outcome: z.enum(decisionOutcomes),
        ground: groundSchema.nullable(),
      }),
    )
    .max(500),
  actionTaken: words,
});
export type ProposedDecision = z.input<typeof proposedDecisionSchema>;
type Proposal = z.output<typeof proposedDecisionSchema>;
type Ground = z.output<typeof groundSchema>;

/**
 * Writes down what is proposed for one right, category by category, with grounds and reasons (Art. 12(3)-(4)). It can be
 * written again until somebody approves it. Only a refusal of the whole right can come before the systems are searched.
 * @throws Problem not_found · forbidden · input.invalid · request.wrong_status · right.wrong_status ·
 *   request.not_searched · decision.incomplete with one code per place
 */
export async function decideRight(
  actor: Staff,
  input: { reference: string; decision: ProposedDecision },
  now: Date,
): Promise<{ proposal: number }> {
  const parsed = proposedDecisionSchema.safeParse(input.decision);
  if (!parsed.success) throw new Problem("input.invalid");
  return installation().db.transaction(async (tx) => {
    const row = await lockForStaff(tx, actor, input.reference, "request.decide");
    return writeProposal(tx, actor, await loadCase(row, tx), parsed.data, now);
  });
}

/** The same within a transaction that holds the request's lock. */
export async function writeProposal(
  tx: Transaction,
  actor: Staff,
  about: RequestCase,
  proposal: Proposal,
  now: Date,
): Promise<{ proposal: number }> {
  const { row, key } = about;
  const { right } = proposal;
  const asked = about.rights.find((one) => one.right === right);
  if (!asked) throw new Problem("not_found");
  const status = nextRightStatus(asked.status, "propose");
  requireStage(about, proposal);
  const complete = withHeldCategories(about, proposal);
  const problems = checkDecision(toCheck(about, complete));
  if (problems.length > 0)
    throw new Problem("decision.incomplete", Object.fromEntries(problems.map(({ at, code }) => [at, code])));
  const previous = about.decisions.find((one) => one.right === right);
  const count = (previous?.proposal ?? 0) + 1;
  const values = {
    outcome: complete.outcome,
    ...sealGround(key, complete.ground),
    actionTaken: complete.actionTaken ? seal(key, "action_taken", complete.actionTaken) : null,
    proposal: count,
    decidedBy: actor.staffId,
    decidedAt: now,
    approvedBy: null,
    approvedAt: null,
  };
  await tx
    .insert(decisions)
    .values({ requestId: row.id, right, ...values })
    .onConflictDoUpdate({ target: [decisions.requestId, decisions.right], set: values });
  await replaceCategories(tx, about, complete);
  await tx.update(requestRights).set({ status }).where(isRight(row.id, right));
  const payload = { right, outcome: complete.outcome, grounds: groundsOf(complete), proposal: count };
  await recordEvent(tx, { requestId: row.id, type: "right.proposed", actor, at: now, payload });
  return { proposal: count };
}

export const isRight = (requestId: string, right: Right) =>
  and(eq(requestRights.requestId, requestId), eq(requestRights.right, right));

/** Every ground that a decision uses, each once. */
export function groundsOf(decision: {
  readonly ground: { readonly code: Ground["code"] } | null;
  readonly categories: readonly { readonly ground: { readonly code: Ground["code"] } | null }[];
}): Ground["code"][] {
  const used = [decision.ground, ...decision.categories.map(({ ground }) => ground)];
  return [...new Set(used.flatMap((ground) => (ground ? [ground.code] : [])))];
}

function requireStage({ row }: RequestCase, { outcome, categories }: Proposal): void {
  if (row.status === "review" || row.status === "decided") return;
  if (row.status !== "received" && row.status !== "identity") throw new Problem("request.wrong_status");
  if (outcome !== "refused" || categories.length > 0) throw new Problem("request.not_searched");
}

/** What was found and not mentioned takes the right's outcome; what was not found cannot be decided about. */
function withHeldCategories(about: RequestCase, proposal: Proposal): Proposal {
  const held = heldCategories(about, proposal.right).map(({ system, category }) => ({
    system: system.slug,
    category: category.slug,
  }));
  const same = (a: { system: string; category: string }, b: { system: string; category: string }) =>
    a.system === b.system && a.category === b.category;
  if (proposal.categories.some((decided) => !held.some((one) => same(one, decided))))
    throw new Problem("input.invalid");
  if (proposal.outcome === "refused" && proposal.categories.length === 0) return proposal;
  const outcome = proposal.outcome === "refused" ? ("refused" as const) : ("granted" as const);
  const missing = held.filter((one) => !proposal.categories.some((decided) => same(one, decided)));
  return {
    ...proposal,
    categories: [...proposal.categories, ...missing.map((one) => ({ ...one, outcome, ground: null }))],
  };
}

/**
 * Objecting to direct marketing is absolute (Art. 21(2)-(3)), so a refusal is judged with every category that it covers,
 * named or not; before the search those are all that the record has.
 */
function toCheck(
  { record, clockEvents, fee }: RequestCase,
  decision: Proposal,
): Parameters<typeof checkDecision>[0] {
  const everywhere = record.systems.flatMap((system) =>
    system.categories.map((category) => ({ system: system.slug, category })),
  );
  const serves = (place: { system: string; category: string }) =>
    everywhere.find((one) => one.system === place.system && one.category.slug === place.category)?.category
      .directMarketing ?? false;
  const whole = decision.outcome === "refused" && decision.categories.length === 0;
  return {
    ...decision,
    asked: {
      identity: clockEvents.some(({ type }) => type === "identity_requested"),
      fee: fee !== null && fee.accepted !== true,
    },
    categories: decision.categories.map((one) => ({ ...one, directMarketing: serves(one) })),
    ...(whole ? { marketing: everywhere.some(({ category }) => category.directMarketing ?? false) } : {}),
  };
}

async function replaceCategories(tx: Transaction, about: RequestCase, proposal: Proposal): Promise<void> {
  const { right } = proposal;
  const requestId = about.row.id;
  await tx
    .delete(categoryDecisions)
    .where(and(eq(categoryDecisions.requestId, requestId), eq(categoryDecisions.right, right)));
  if (proposal.categories.length === 0) return;
  await tx.insert(categoryDecisions).values(
    proposal.categories.map(({ ground, ...decided }) => ({
      requestId,
      right,
      ...decided,
      ...sealGround(about.key, ground),
    })),
  );
}

const sealGround = (key: DataKey, ground: Ground | null) => ({
  ground: ground?.code ?? null,
  citation: ground?.citation ?? null,
  reasons: ground?.reasons ? seal(key, "reasons", ground.reasons) : null,
  facts: ground?.facts ? seal(key, "facts", ground.facts) : null,
  until: ground?.until ?? null,
});
