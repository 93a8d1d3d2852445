import { formRoute } from "@/app/_edge/form-route";
import { dropForm, keepForm } from "@/app/desk/_edge/kept-forms";
import { visitor } from "@/lib/auth/actor";
import { Problem } from "@/lib/problem";
import { instructPassOn } from "@/lib/processor/instruct-pass-on";
import { clientActs } from "@/lib/processor/pass-on-moves";
import { keptInstruction } from "../kept-instruction";

/** What a client does with the request behind its link. The link's secret travels in the form, never in this address. */
export const POST = formRoute("/[locale]/pass-on/instruct", async ({ form, locale, now }) => {
  const token = form.text("token");
  const act = clientActs.find((known) => known === form.text("act"));
  if (!act) throw new Problem("input.invalid");
  const page = `/${locale}/pass-on/${encodeURIComponent(token)}`;
  const instruction = form.text("instruction");
  try {
    await instructPassOn(visitor, { token, act, instruction }, now);
    dropForm(keptInstruction(token));
    return `${page}?done=${act}`;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const refused = refusals[error.fields["instruction"] ?? error.code];
    if (!refused) throw error;
    keepForm(keptInstruction(token), { typed: { instruction }, errors: {} }, null, now.getTime());
    return `${page}?problem=${refused}`;
  }
});

const refusals: Readonly<Record<string, string>> = {
  required: "required",
  too_long: "long",
  "pass_on.settled": "settled",
};
