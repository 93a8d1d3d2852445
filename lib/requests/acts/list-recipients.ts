import { z } from "zod";
import type { LetterFactsOf } from "@/lib/letters/letter-facts";
import { Problem } from "@/lib/problem";
import type { LetterAct } from "@/lib/requests/acts/letter-act";
import { letterBase } from "@/lib/requests/letter-base";
import { toldRecipients } from "@/lib/requests/told-recipients";

const input = z.object({});

/** Tells the person, who asked for it, which recipients were told (Art. 19, second sentence). It changes nothing. */
export const listRecipients: LetterAct<LetterFactsOf<"recipients">, z.output<typeof input>> = {
  permission: "request.answer",
  input,
  async prepare(about, _input, language, now) {
    if (about.notices.length === 0) throw new Problem("request.wrong_status");
    const facts = { ...letterBase(about, language, now), kind: "recipients" as const };
    const rights = about.rights.map(({ right }) => right);
    return {
      facts: { ...facts, recipients: toldRecipients(about, rights, language) },
      answers: [],
      gaps: [],
    };
  },
  async apply() {},
};
