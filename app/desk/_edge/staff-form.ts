import { type FormInput, formRoute } from "@/app/_edge/form-route";
import { isId } from "@/app/_edge/is-id";
import { forgetTyped, keepTyped } from "@/app/desk/_edge/kept-form";
import { changedPath, refusedPath, staffBehind } from "@/app/desk/_edge/seen";
import { type Right, rights } from "@/db/schema/enums";
import type { Staff } from "@/lib/auth/actor";
import { getStaff } from "@/lib/auth/session";
import { Problem } from "@/lib/problem";
import { requestPath, signInPath, withParam } from "./desk-paths";

/** What the page of a request says after a form: a code, worded there. */
export type Done =
  | "collect"
  | "complete"
  | "held"
  | "retry"
  | "approve"
  | "decide"
  | "approveRight"
  | "sendBack"
  | "carryOut"
  | "recipient"
  | "reply"
  | "askProof"
  | "recordProof"
  | "acceptDocument"
  | "rejectDocument"
  | "send"
  | "passOn"
  | "keep"
  | "discard"
  | "assign"
  | "unassign"
  | "note"
  | "escalate"
  | "settleEscalation"
  | "record"
  | "split"
  | "reopen"
  | "assignTask"
  | "sendTaskLink"
  | "giveUp"
  | "reopenTask"
  | "acceptGivenUp"
  | "addFound"
  | "removeFound";

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
      const staff = await staffBehind(input.form);
      if (!staff) return signInPath(page);
      try {
        await run(staff, input);
        return `${page}?done=${done}`;
      } catch (error) {
        return changedPath(page, error, input.form);
      }
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
    await command(staff, { reference: params.reference, taskId: idOf(params.task) }, now);
  });

/** The same for one right of a request. A refusal names the right, so that its card can say so. */
export const staffRightForm = (
  where: string,
  done: Done,
  run: (
    staff: Staff,
    right: Right,
    input: FormInput<{ reference: string; right: string }>,
  ) => Promise<unknown>,
) =>
  formRoute<{ reference: string; right: string }>(
    where,
    async (input) => {
      const page = requestPath(input.params.reference);
      const staff = await staffBehind(input.form);
      if (!staff) return signInPath(page);
      try {
        await run(staff, rightOf(input.params.right), input);
        return `${page}?done=${done}`;
      } catch (error) {
        return changedPath(page, error, input.form);
      }
    },
    ({ code }, { params }) =>
      code === "not_found"
        ? null
        : withParam(`${requestPath(params.reference)}?problem=${code}`, "right", params.right),
  );

/**
 * A form with texts that must not be lost: what is refused is kept, and its page shows it again with what is wrong. Also
 * when the session ended while it was written: sign-in leads back to it. On a page with several forms each names itself
 * in a field `form`. So is what others overtook: its page then tells what they did, and the next try goes through.
 *
 * @param pageOf the address of the form
 * @param run gives the path to go to once it is done
 * @param options `files`: the form may carry files; these are not kept
 */
export const keptForm = <Params extends object>(
  where: string,
  pageOf: (input: Pick<FormInput<Params>, "params" | "form">) => string,
  run: (staff: Staff, input: FormInput<Params>) => Promise<string>,
  options: { files?: boolean } = {},
) =>
  formRoute<Params>(
    where,
    async (input) => {
      const page = pageOf(input);
      const typed = input.form.below("");
      const name = input.form.text("form");
      const staff = await staffBehind(input.form);
      if (!staff) {
        await keepTyped(page, name, { typed, errors: {} }, null);
        return signInPath(page);
      }
      try {
        const next = await run(staff, input);
        await forgetTyped(page, name);
        return next;
      } catch (error) {
        if (!(error instanceof Problem) || error.code === "not_found") throw error;
        await keepTyped(page, name, { typed, errors: error.fields }, staff);
        const refused = refusedPath(page, error, input.form);
        return name === "" ? refused : withParam(refused, "form", name);
      }
    },
    (problem, { params, form }) =>
      problem.code === "file.too_large"
        ? tooLargePath(pageOf({ params, form }), form.text("form"), form.below(""), problem)
        : null,
    options,
  );

/** Back to the page of a form whose files were too large to be read: what was typed before them is kept. */
export async function tooLargePath(
  page: string,
  name: string,
  typed: Readonly<Record<string, string>>,
  problem: Problem,
): Promise<string> {
  const staff = await getStaff();
  await keepTyped(page, name, { typed, errors: {} }, staff);
  if (!staff) return signInPath(page);
  const refused = withParam(page, "problem", problem.code);
  return name === "" ? refused : withParam(refused, "form", name);
}

/** @throws Problem not_found for what is no id */
export function idOf(text: string): string {
  if (!isId(text)) throw new Problem("not_found");
  return text;
}

/** @throws Problem not_found for what is no right */
export function rightOf(text: string): Right {
  const right = rights.find((known) => known === text);
  if (!right) throw new Problem("not_found");
  return right;
}
