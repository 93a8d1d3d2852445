import { formRoute } from "@/app/_edge/form-route";
import { isId } from "@/app/_edge/is-id";
import { keepResults } from "@/app/desk/_edge/bulk-results";
import { bulkPath, signInPath, withParam } from "@/app/desk/_edge/desk-paths";
import { queuePath } from "@/app/desk/_ui/queue-path";
import type { Staff } from "@/lib/auth/actor";
import { getStaff } from "@/lib/auth/session";
import { Problem } from "@/lib/problem";
import { assignMany } from "@/lib/queue/assign-many";
import { readReferences } from "@/lib/queue/bulk-result";
import { readQueueFilter } from "@/lib/queue/queue-filter";
import { remindMany } from "@/lib/queue/remind-many";

/** Does one thing to the ticked requests and leads to what became of each; an extension first asks for its reasons. */
export const POST = formRoute(bulkPath, async ({ form, now }) => {
  const page = queuePath(readQueueFilter(form.text("query")));
  const staff = await getStaff();
  if (!staff) return signInPath(page);
  const typed = form.all("reference");
  try {
    const references = readReferences(typed);
    const back = form.text("query");
    switch (form.text("act")) {
      case "assign": {
        const to = handlerOf(staff, form.text("to"));
        return await keepResults(staff, "assign", await assignMany(staff, { references, to }, now), back);
      }
      case "remind":
        return await keepResults(staff, "remind", await remindMany(staff, { references }, now), back);
      case "extend":
        return `${bulkPath}/extend?requests=${references.join(".")}`;
      default:
        throw new Problem("not_found");
    }
  } catch (error) {
    if (!(error instanceof Problem) || error.code === "not_found") throw error;
    const refused = error.fields["references"];
    return refused ? withParam(page, "refused", refused) : withParam(page, "problem", error.code);
  }
});

/** @throws Problem staff.not_found for what is no id */
function handlerOf(staff: Staff, to: string): string | null {
  if (to === "me") return staff.staffId;
  if (to === "none") return null;
  if (!isId(to)) throw new Problem("staff.not_found");
  return to;
}
