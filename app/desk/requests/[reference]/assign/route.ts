import { formRoute } from "@/app/_edge/form-route";
import { isId } from "@/app/_edge/is-id";
import { requestPath, safeReturnTo, signInPath, withParam } from "@/app/desk/_edge/desk-paths";
import { staffBehind } from "@/app/desk/_edge/seen";
import { Problem } from "@/lib/problem";
import { assignRequest } from "@/lib/requests/assign-request";

/**
 * Gives the request to somebody: `to` is `me`, `none` or an id; `expected` who had it, `none` for nobody. Who takes one
 * without saying whose it was takes it from nobody. `returnTo` leads back to where the form was, such as the queue.
 */
export const POST = formRoute<{ reference: string }>(
  "/desk/requests/[reference]/assign",
  async ({ form, params: { reference }, now }) => {
    const staff = await staffBehind(form);
    const wanted = form.text("returnTo");
    const page = wanted === "" ? requestPath(reference) : safeReturnTo(wanted);
    if (!staff) return signInPath(page);
    const isMine = form.text("to") === "me";
    const to = isMine ? staff.staffId : handlerOf(form.text("to"));
    const before = form.text("expected");
    const expected = before === "" ? (isMine ? null : undefined) : handlerOf(before);
    try {
      await assignRequest(staff, { reference, to, expected }, now);
      return withParam(page, "done", to === null ? "unassign" : "assign");
    } catch (error) {
      if (!(error instanceof Problem) || error.code === "not_found") throw error;
      return withParam(page, "problem", error.code);
    }
  },
);

/** @throws Problem staff.not_found for what is no id */
function handlerOf(text: string): string | null {
  if (text === "none") return null;
  if (!isId(text)) throw new Problem("staff.not_found");
  return text;
}
