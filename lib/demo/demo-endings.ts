import type { Right, StaffLetterKind } from "@/db/schema/enums";
import type { Staff } from "@/lib/auth/actor";
import { findSubject } from "@/lib/auth/subject-session";
import { runJob } from "@/lib/jobs/job-handlers";
import { approveRight } from "@/lib/requests/approve-right";
import { decideRight, type ProposedDecision } from "@/lib/requests/decide-right";
import { draftLetter } from "@/lib/requests/draft-letter";
import { getAnswerForm, getLetterDraft } from "@/lib/requests/get-letter-draft";
import { grantCopies } from "@/lib/requests/grant-copies";
import { sendLetter } from "@/lib/requests/send-letter";
import { withdrawRights } from "@/lib/requests/withdraw-request";

/** States that a request reaches after its search, or instead of it. */
export type DemoEnding = "identity" | "proposed" | "extended" | "withdrawn" | "answered" | "closed";

interface Filed {
  readonly reference: string;
  readonly requestId: string;
  readonly sessionToken: string;
  readonly rights: readonly Right[];
}

type At = (daysLater: number) => Date;

/** How the demonstration's requests come to their states: through the commands that people's clicks go through. */
export const demoEndings: Readonly<Record<DemoEnding, (dpo: Staff, filed: Filed, at: At) => Promise<void>>> =
  {
    identity: (dpo, { reference }, at) =>
      send(
        dpo,
        reference,
        "identity-requested",
        {
          doubt: "The address that you write from is not the one in our member file.",
          needed:
            "Please write to us once from the address that you gave when you joined, or tell us your member number.",
        },
        at(2),
      ),

    proposed: async (dpo, { reference }, at) => {
      const ground = {
        code: "objection-basis" as const,
        citation: "CPCE, art. L34-1",
        reasons: "Telecommunications law makes us keep the connection records for one year.",
        facts: null,
        until: null,
      };
      const decision = {
        right: "objection" as const,
        outcome: "refused" as const,
        ground,
        categories: [],
        actionTaken: null,
      };
      await decideRight(dpo, { reference, decision }, at(4));
    },

    extended: async (dpo, { reference }, at) => {
      const reasons =
        "La transaction contestée doit être comparée avec les relevés de notre prestataire de paiement.";
      await send(dpo, reference, "extension", { reasons, length: 2 }, at(12));
      const decision: ProposedDecision = {
        right: "rectification",
        outcome: "partly-granted",
        ground: {
          code: "data-accurate",
          citation: null,
          reasons: "La date de la transaction correspond au relevé bancaire que nous avons vérifié.",
          facts: null,
          until: null,
        },
        categories: [],
        actionTaken: "Nous corrigeons votre adresse électronique dans votre dossier d’adhérent.",
      };
      const { proposal } = await decideRight(dpo, { reference, decision }, at(14));
      await approveRight(dpo, { reference, right: "rectification", proposal, identityChecked: true }, at(15));
    },

    withdrawn: async (_dpo, { sessionToken }, at) => {
      const subject = await findSubject(sessionToken, at(3));
      if (subject) await withdrawRights(subject, { rights: "all" }, at(3));
    },

    answered: answerCopies,

    closed: async (dpo, filed, at) => {
      await answerCopies(dpo, filed, at);
      await send(dpo, filed.reference, "closing", { cause: "answered" }, at(20));
    },
  };

async function answerCopies(dpo: Staff, { reference, requestId }: Filed, at: At): Promise<void> {
  await grantCopies(dpo, { reference, identityChecked: true }, at(3));
  const build = { signal: AbortSignal.timeout(60_000), lastAttempt: true };
  await runJob("bundle.build", { requestId }, build);
  const form = await getAnswerForm(dpo, reference, "fr");
  if (!form) throw new Error(`the demonstration's request ${reference} has nothing to answer`);
  const reasonedItems = Object.fromEntries(
    form.accessGaps.map(({ item, suggestion }) => [item, suggestion ?? ""]),
  );
  await send(dpo, reference, "answer", { rights: form.rights, reasonedItems }, at(4));
}

async function send(
  dpo: Staff,
  reference: string,
  kind: StaffLetterKind,
  fields: unknown,
  at: Date,
): Promise<void> {
  const language = kind === "identity-requested" ? "en" : "fr";
  const { letterId } = await draftLetter(dpo, { reference, kind, language, fields }, at);
  const draft = await getLetterDraft(dpo, reference, letterId, at);
  if (!draft) throw new Error(`the demonstration's letter ${letterId} is not there`);
  await sendLetter(dpo, { reference, letterId, edits: {}, digest: draft.digest }, at);
}
