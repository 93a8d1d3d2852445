import { LetterError } from "@/lib/letters/letter-error";
import { Problem } from "@/lib/problem";
import { getLetterDraft } from "@/lib/requests/get-letter-draft";
import { sendLetter } from "@/lib/requests/send-letter";
import { letterPath, requestPath } from "../../../../../_edge/desk-paths";
import { refusedPath } from "../../../../../_edge/seen";
import { idOf, keptForm } from "../../../../../_edge/staff-form";
import { readEdits } from "../_ui/letter-edits";

/** Sends a draft as it was read, with the paragraphs that were rewritten. */
export const POST = keptForm<{ reference: string; letter: string }>(
  "/desk/requests/[reference]/letters/[letter]/send",
  ({ params }) => letterPath(params.reference, params.letter),
  async (staff, { params: { reference, letter }, form, now }) => {
    const letterId = idOf(letter);
    const page = requestPath(reference);
    try {
      const draft = await getLetterDraft(staff, reference, letterId, now);
      const { edits, errors } = draft ? readEdits(draft.document, form.below("")) : { edits: {}, errors: {} };
      if (Object.keys(errors).length > 0) throw new Problem("input.invalid", errors);
      await sendLetter(staff, { reference, letterId, edits, digest: form.text("digest") }, now);
      return `${page}?done=send`;
    } catch (error) {
      // A colleague sent it: there is no draft any more to go back to.
      if (
        error instanceof Problem &&
        (await isSent(error, () => getLetterDraft(staff, reference, letterId, now)))
      )
        return refusedPath(page, error, form);
      // The preview says why it cannot be made.
      if (error instanceof LetterError) return letterPath(reference, letterId);
      throw error;
    }
  },
);

/** Also when what a colleague did meanwhile was to send this very letter. */
async function isSent({ code }: Problem, findDraft: () => Promise<unknown>): Promise<boolean> {
  if (code !== "request.changed_meanwhile") return code === "letter.sent";
  return (await findDraft().catch(() => "refused")) === null;
}
