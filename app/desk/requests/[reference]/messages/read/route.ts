import { formRoute } from "@/app/_edge/form-route";
import { markRead } from "@/lib/messages/mark-read";
import { requestPath, signInPath, withParam } from "../../../../_edge/desk-paths";
import { changedPath, staffBehind } from "../../../../_edge/seen";

/** Says that what the subject wrote was dealt with. */
export const POST = formRoute<{ reference: string }>(
  "/desk/requests/[reference]/messages/read",
  async ({ form, params: { reference }, now }) => {
    const page = requestPath(reference);
    const staff = await staffBehind(form);
    if (!staff) return signInPath(page);
    try {
      await markRead(staff, { reference }, now);
      return `${page}#messages`;
    } catch (error) {
      return changedPath(page, error, form);
    }
  },
  ({ code }, { params }) =>
    code === "not_found" ? null : withParam(requestPath(params.reference), "problem", code),
);
