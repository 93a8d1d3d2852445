import type { Right, StaffLetterKind } from "@/db/schema/enums";
import type { GroundCode } from "@/db/schema/ground-codes";
import type { Staff } from "@/lib/auth/actor";
import type { ProposedDecision } from "@/lib/requests/decide-right";
import { draftLetter } from "@/lib/requests/draft-letter";

/** Letters that a test only has to send: what they say does not matter to it. */
export const identity = {
  kind: "identity-requested",
  fields: {
    doubt: "L’adresse n’est pas celle de notre fichier.",
    needed: "Écrivez-nous depuis l’adresse donnée à l’adhésion.",
  },
} as const;
export const extension = (length = 2) => ({
  kind: "extension" as const,
  fields: { reasons: "Les relevés de paiement sont dispersés entre deux prestataires.", length },
});
export const clarification = {
  kind: "clarification-requested",
  fields: { question: "Quelle période de connexions vous intéresse ?" },
} as const;
export const fee = {
  kind: "fee-requested",
  fields: {
    amount: 1500,
    currency: "EUR",
    ground: "excessive",
    reasons: "Vous avez présenté la même demande quatre fois ce mois-ci.",
    facts: "Demandes identiques des 2, 9, 16 et 23 du mois.",
  },
} as const;

export const draft = (
  actor: Staff,
  reference: string,
  letter: { kind: StaffLetterKind; fields: unknown },
  now: Date,
) => draftLetter(actor, { reference, language: "fr", ...letter }, now);

/** Access, refused whole. */
export const refusal = (code: GroundCode): ProposedDecision => ({
  right: "access",
  outcome: "refused",
  ground: {
    code,
    citation: null,
    reasons: "La même demande a été présentée quatre fois ce mois-ci.",
    facts: "Demandes identiques des 2, 9, 16 et 23 du mois.",
    until: null,
  },
  categories: [],
  actionTaken: null,
});

/** A right refused whole, for a reason that needs neither proof nor search. */
export const notOurs = (right: Right): ProposedDecision => ({
  right,
  outcome: "refused",
  ground: {
    code: "not-the-controller",
    citation: null,
    reasons: "Ces données sont celles d’un autre organisme.",
    facts: null,
    until: null,
  },
  categories: [],
  actionTaken: null,
});

export const approval = (reference: string, proposal: number) =>
  ({ reference, right: "access", proposal, identityChecked: true }) as const;
