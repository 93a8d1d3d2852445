import type { FormValues } from "@/app/_edge/form-values";
import { withParam } from "@/app/desk/_edge/desk-paths";
import { actingOn, type Staff } from "@/lib/auth/actor";
import { getStaff } from "@/lib/auth/session";
import { Problem } from "@/lib/problem";

/** Names the hidden field that `Seen` puts into every form about a request. */
const seenField = "seen";

/** How much of the history the page of a form showed; null for a form that does not say, or says nonsense. */
export const readSeen = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;

/** Who sends a form, acting from what its page showed; null when nobody is signed in. */
export async function staffBehind(form: FormValues): Promise<Staff | null> {
  const staff = await getStaff();
  const seen = readSeen(form.text(seenField));
  return staff && seen !== null ? actingOn(staff, seen) : staff;
}

/** The page that says why a form was refused; when others were faster, also since when, so that it tells what they did. */
export function refusedPath(page: string, { code }: Problem, form: FormValues): string {
  const refused = withParam(page, "problem", code);
  const seen = readSeen(form.text(seenField));
  return code === "request.changed_meanwhile" && seen !== null
    ? withParam(refused, "since", String(seen))
    : refused;
}

/** For forms without texts: the page that tells what others did meanwhile. @throws whatever else it was */
export function changedPath(page: string, error: unknown, form: FormValues): string {
  if (!(error instanceof Problem) || error.code !== "request.changed_meanwhile") throw error;
  return refusedPath(page, error, form);
}
