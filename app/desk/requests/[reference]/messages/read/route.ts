import { formRoute } from "@/app/_edge/form-route";
import { getStaff } from "@/lib/auth/session";
import { markRead } from "@/lib/messages/mark-read";
import { requestPath, signInPath, withParam } from "../../../../_edge/desk-paths";

/** Says that what the subject wrote was dealt with. */
export const POST = formRoute<{ reference: string }>(
  "/desk/requests/[reference]/messages/read",
  async ({ params: { reference }, now }) => {
    const page = requestPath(reference);
    const staff = await getStaff();
    if (!staff) return signInPath(page);
    await markRead(staff, { reference }, now);
    return `${page}#messages`;
  },
  ({ code }, { params }) =>
    code === "not_found" ? null : withParam(requestPath(params.reference), "problem", code),
);
