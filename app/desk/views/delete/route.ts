import { formRoute } from "@/app/_edge/form-route";
import { signInPath, viewsPath } from "@/app/desk/_edge/desk-paths";
import { idOf } from "@/app/desk/_edge/staff-form";
import { getStaff } from "@/lib/auth/session";
import { deleteView } from "@/lib/queue/queue-views";

/** Deletes a kept view. */
export const POST = formRoute(
  "/desk/views/delete",
  async ({ form, now }) => {
    const staff = await getStaff();
    if (!staff) return signInPath(viewsPath);
    await deleteView(staff, { viewId: idOf(form.text("view")) }, now);
    return `${viewsPath}?done=removed`;
  },
  ({ code }) => (code === "not_found" ? null : `${viewsPath}?problem=${code}`),
);
