import { type FormInput, formRoute } from "@/app/_edge/form-route";
import { accountPath, secondFactorPath, signInPath, withParam } from "@/app/desk/_edge/desk-paths";
import type { StaffSession } from "@/lib/auth/actor";
import { getSession } from "@/lib/auth/session";
import { Problem } from "@/lib/problem";

/**
 * A form about somebody's own account and sessions, also before the second factor: runs as the session that sends it.
 * What wants a passkey shown first leads there and comes back.
 * @param run gives the path to go to once it is done
 * @param refused the page that says why it was not
 */
export const accountForm = (
  where: string,
  run: (session: StaffSession, input: FormInput<unknown>) => Promise<string>,
  refused: (input: FormInput<unknown>) => string = () => accountPath,
) =>
  formRoute<unknown>(where, async (input) => {
    const found = await getSession();
    if (!found) return signInPath(accountPath);
    try {
      return await run(found.session, input);
    } catch (error) {
      if (!(error instanceof Problem) || error.code === "not_found") throw error;
      if (error.code === "session.second_factor") return secondFactorPath(accountPath, "again");
      return withParam(refused(input), "problem", error.code);
    }
  });

/** What a script put into a field of the form; null when it is no JSON. */
export function answerOf({ form }: Pick<FormInput<unknown>, "form">): unknown {
  try {
    return JSON.parse(form.text("answer"));
  } catch {
    return null;
  }
}
