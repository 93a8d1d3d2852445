import { formRoute } from "@/app/_edge/form-route";
import { signInPath, viewsPath } from "@/app/desk/_edge/desk-paths";
import { idOf } from "@/app/desk/_edge/staff-form";
import { getStaff } from "@/lib/auth/session";
import { renameView } from "@/lib/queue/queue-views";

/** Gives a kept view another name. */
export const POST = formRoute(
  "/desk/views/rename",
  async ({ form, now }) => {
    const staff = await getStaff();
    if (!staff) return signInPath(viewsPath);
    const viewId = idOf(form.text("view"));
    await renameView(staff, { viewId, name: form.text(`name-${viewId}`) }, now);
    return `${viewsPath}?done=renamed`;
  },
  ({ code }) => (code === "not_found" ? null : `${viewsPath}?problem=${code}`),
);
