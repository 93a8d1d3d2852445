import { requestPath, splitPath } from "@/app/desk/_edge/desk-paths";
import { keptForm } from "@/app/desk/_edge/staff-form";
import { splitRequest } from "@/lib/requests/split-request";
import { chosenRights } from "../../_ui/right-choice";

/** Takes rights into a request of their own; its page follows. */
export const POST = keptForm<{ reference: string }>(
  "/desk/requests/[reference]/split/save",
  ({ params }) => splitPath(params.reference),
  async (staff, { params: { reference }, form, now }) => {
    const rights = chosenRights(form.below(""));
    const { reference: added } = await splitRequest(staff, { reference, rights }, now);
    return `${requestPath(added)}?done=split`;
  },
);
