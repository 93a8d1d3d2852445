import type { StaffLetterKind } from "@/db/schema/enums";
import { Problem } from "@/lib/problem";
import { letterActs } from "@/lib/requests/acts/letter-acts";
import { draftLetter } from "@/lib/requests/draft-letter";
import { letterPath, newLetterPath } from "../../../../../_edge/desk-paths";
import { keptForm } from "../../../../../_edge/staff-form";
import { readLetterForm } from "../_ui/letter-form-values";

const isKind = (text: string): text is StaffLetterKind => Object.hasOwn(letterActs, text);

/** Writes or rewrites a draft; its preview follows. */
export const POST = keptForm<{ reference: string }>(
  "/desk/requests/[reference]/letters/new/save",
  ({ params, form }) => newLetterPath(params.reference, form.text("kind")),
  async (staff, { params: { reference }, form, now }) => {
    const kind = form.text("kind");
    if (!isKind(kind)) throw new Problem("not_found");
    const { language, fields, errors } = readLetterForm(kind, form.below(""));
    if (language === null) throw new Problem("input.invalid", errors);
    const { letterId } = await draftLetter(staff, { reference, kind, language, fields }, now);
    return letterPath(reference, letterId);
  },
);
