import { z } from "zod";
import { fees } from "@/db/schema/decisions";
import { recordEvent } from "@/lib/audit/record-event";
import type { LetterFactsOf } from "@/lib/letters/letter-facts";
import { Problem } from "@/lib/problem";
import type { LetterAct } from "@/lib/requests/acts/letter-act";
import { addClockEvent } from "@/lib/requests/clock-events";
import { letterBase } from "@/lib/requests/letter-base";
import { isOpen } from "@/lib/requests/status";

const input = z.object({
  /** In the smallest unit of the currency. */
  amount: z.coerce.number().int().min(1).max(1_000_000),
  currency: z.string().regex(/^[A-Z]{3}$/),
  ground: z.enum(["manifestly-unfounded", "excessive"]),
  reasons: z.string().trim().min(10).max(4_000),
  /** The house's evidence: the burden is the controller's (Art. 12(5), last sentence). */
  facts: z.string().trim().min(10).max(4_000),
});

/**
 * Announces a reasonable fee instead of refusing (Art. 12(5)(a)). The person hears of it first and accepts, narrows or
 * withdraws (EDPB 01/2022 §194); until then the work pauses.
 */
export const requestFee: LetterAct<LetterFactsOf<"fee-requested">, z.output<typeof input>> = {
  permission: "request.extend",
  input,
  async prepare(about, { amount, currency, ground, reasons }, language, now) {
    if (!isOpen(about.row.status) || about.row.status === "decided")
      throw new Problem("request.wrong_status");
    if (about.fee) throw new Problem("fee.settled");
    const facts = { ...letterBase(about, language, now), kind: "fee-requested" as const };
    const applied = { code: ground, citation: null, reasons, until: null };
    return {
      facts: { ...facts, amount: formatAmount(amount, currency, language), ground: applied },
      answers: [],
      gaps: [],
    };
  },
  async apply(tx, { actor, about, input: { amount, currency, facts }, letterId, now }) {
    const { row, record } = about;
    await tx.insert(fees).values({ requestId: row.id, amount, currency, requestedAt: now });
    const event = { type: "fee_requested" as const, at: now, text: facts };
    const { dueOn } = await addClockEvent(tx, row, record, event);
    const payload = { about: "fee" as const, letterId, dueOn };
    await recordEvent(tx, { requestId: row.id, type: "question.asked", actor, at: now, payload });
  },
};

const formatAmount = (amount: number, currency: string, language: string): string => {
  const format = new Intl.NumberFormat(language, { style: "currency", currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
};
