import { discardLetter } from "@/lib/requests/draft-letter";
import { idOf, staffForm } from "../../../../../_edge/staff-form";

export const POST = staffForm<{ reference: string; letter: string }>(
  "/desk/requests/[reference]/letters/[letter]/discard",
  "discard",
  (staff, { params: { reference, letter }, now }) =>
    discardLetter(staff, { reference, letterId: idOf(letter) }, now),
);
