import { formRoute } from "@/app/_edge/form-route";
import { deskPath, signInPath, withParam } from "@/app/desk/_edge/desk-paths";
import { forgetTyped, keepTyped } from "@/app/desk/_edge/kept-form";
import { queuePath } from "@/app/desk/_ui/queue-path";
import { getStaff } from "@/lib/auth/session";
import { Problem } from "@/lib/problem";
import { readQueueFilter } from "@/lib/queue/queue-filter";
import { saveView } from "@/lib/queue/queue-views";

/** Keeps the filters of the queue under a name. A name that is refused is shown again. */
export const POST = formRoute("/desk/views/save", async ({ form, now }) => {
  const query = form.text("query");
  const page = queuePath(readQueueFilter(query));
  const staff = await getStaff();
  if (!staff) return signInPath(page);
  const name = form.text("name");
  try {
    await saveView(staff, { name, query }, now);
    await forgetTyped(deskPath, "");
    return withParam(page, "done", "view");
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    await keepTyped(deskPath, "", { typed: { name }, errors: error.fields }, staff);
    return `${withParam(page, "problem", error.code)}#view`;
  }
});
