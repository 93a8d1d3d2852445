import { type FormInput, formRoute } from "@/app/_edge/form-route";
import type { Staff } from "@/lib/auth/actor";
import { getStaff } from "@/lib/auth/session";
import { Problem } from "@/lib/problem";
import { requestPath, signInPath } from "./desk-paths";
import { isId } from "./query";

/** What the page of a request says after a form: a code, worded there. */
export type Done = "collect" | "complete" | "retry" | "approve";

/**
 * A form on the page of one request: runs the command as the signed-in person and goes back to that page, which says
 * what was done or what was refused. Signed out, it leads to sign-in and back; nothing has been done then.
 */
export const staffForm = <Params extends { reference: string }>(
  where: string,
  done: Done,
  run: (staff: Staff, input: FormInput<Params>) => Promise<void>,
) =>
  formRoute<Params>(
    where,
    async (input) => {
      const page = requestPath(input.params.reference);
      const staff = await getStaff();
      if (!staff) return signInPath(page);
      await run(staff, input);
      return `${page}?done=${done}`;
    },
    ({ code }, { params }) =>
      code === "not_found" ? null : `${requestPath(params.reference)}?problem=${code}`,
  );

/** The same for one task of a request. */
export const staffTaskForm = (
  where: string,
  done: Done,
  command: (staff: Staff, input: { reference: string; taskId: string }, now: Date) => Promise<void>,
) =>
  staffForm<{ reference: string; task: string }>(where, done, async (staff, { params, now }) => {
    if (!isId(params.task)) throw new Problem("not_found");
    await command(staff, { reference: params.reference, taskId: params.task }, now);
  });
