import { reopenPath, requestPath } from "@/app/desk/_edge/desk-paths";
import { keptForm } from "@/app/desk/_edge/staff-form";
import { reopenRequest } from "@/lib/requests/reopen-request";
import { chosenRights } from "../../_ui/right-choice";

/** Takes an ended request up again. */
export const POST = keptForm<{ reference: string }>(
  "/desk/requests/[reference]/reopen/save",
  ({ params }) => reopenPath(params.reference),
  async (staff, { params: { reference }, form, now }) => {
    const rights = chosenRights(form.below(""));
    const searchAgain = form.text("searchAgain") === "yes";
    await reopenRequest(staff, { reference, rights, searchAgain, reason: form.text("reason") }, now);
    return `${requestPath(reference)}?done=reopen`;
  },
);
