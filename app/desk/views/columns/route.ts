import { formRoute } from "@/app/_edge/form-route";
import { signInPath, withParam } from "@/app/desk/_edge/desk-paths";
import { queuePath } from "@/app/desk/_ui/queue-path";
import { getStaff } from "@/lib/auth/session";
import { chooseColumns } from "@/lib/queue/choose-columns";
import { readQueueFilter } from "@/lib/queue/queue-filter";

/** Keeps which columns of the queue the person sees. */
export const POST = formRoute("/desk/views/columns", async ({ form, now }) => {
  const page = queuePath(readQueueFilter(form.text("query")));
  const staff = await getStaff();
  if (!staff) return signInPath(page);
  await chooseColumns(staff, { columns: form.all("column") }, now);
  return withParam(page, "done", "columns");
});
