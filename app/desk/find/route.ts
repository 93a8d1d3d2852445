import { formRoute } from "@/app/_edge/form-route";
import { getStaff } from "@/lib/auth/session";
import { listQueue } from "@/lib/queue/list-queue";
import { settings } from "@/lib/settings";
import { deskPath, requestPath, signInPath } from "../_edge/desk-paths";
import { clearSearch, tidySearch, writeSearch } from "../_edge/search-cookie";

/** Finds requests. A single one opens at once; otherwise the results stand on a page of their own. */
export const POST = formRoute("/desk/find", async ({ form, now }) => {
  const staff = await getStaff();
  if (!staff) return signInPath();
  const search = tidySearch(form.text("search"));
  if (!search) {
    await clearSearch();
    return deskPath;
  }
  const { rows, next } = await listQueue(staff, { state: "all", search }, now);
  const [only, ...others] = rows;
  if (only && others.length === 0 && !next) return requestPath(only.reference);
  await writeSearch(search, settings().appUrl.startsWith("https:"));
  return `${deskPath}/search`;
});
