import { requestPath } from "@/app/desk/_edge/desk-paths";
import { keptForm } from "@/app/desk/_edge/staff-form";
import { writeNote } from "@/lib/notes/write-note";

/** A note for colleagues. */
export const POST = keptForm<{ reference: string }>(
  "/desk/requests/[reference]/notes",
  ({ params }) => requestPath(params.reference),
  async (staff, { params: { reference }, form, now }) => {
    await writeNote(staff, { reference, text: form.text("text") }, now);
    return `${requestPath(reference)}?done=note#notes`;
  },
);
