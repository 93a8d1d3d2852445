import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Staff, Subject } from "@/lib/auth/actor";
import { endStaffSession, findStaff } from "@/lib/auth/staff-session";
import { endSubjectSession, findSubject } from "@/lib/auth/subject-session";
import { installation } from "@/lib/installation";

/** The only file below app/ that knows Next.js: it turns cookies into actors. */

const isSecure = () => installation().settings.appUrl.startsWith("https:");

/** next-auth's own name for the staff cookie, with the prefix that pins it to https. */
const staffCookie = () => `${isSecure() ? "__Secure-" : ""}next-auth.session-token`;
const subjectCookie = () => `${isSecure() ? "__Host-" : ""}habeas-request`;
const draftCookie = () => `${isSecure() ? "__Host-" : ""}habeas-draft`;

/** Zero seconds removes a cookie: browsers drop one with a prefix only when told with the same attributes. */
const cookieOptions = (maxAgeSeconds: number) =>
  ({ httpOnly: true, sameSite: "lax", secure: isSecure(), path: "/", maxAge: maxAgeSeconds }) as const;

/** Who is signed in to the desk; null when nobody is. Looked up once per request. */
export const getStaff = cache(
  async (): Promise<Staff | null> => findStaff((await cookies()).get(staffCookie())?.value ?? null),
);

/** For pages of the desk: signed out goes to sign-in and comes back. */
export async function requireStaff(returnTo: string): Promise<Staff> {
  return (await getStaff()) ?? redirect(`/desk/sign-in?returnTo=${encodeURIComponent(returnTo)}` as never);
}

/** Ends the desk session of this browser, in the database too. */
export async function signOut(): Promise<void> {
  const jar = await cookies();
  const token = jar.get(staffCookie())?.value;
  if (token) await endStaffSession(token);
  jar.set(staffCookie(), "", cookieOptions(0));
}

/** The subject of this browser's request, verified or not; null without a live session. */
export const getSubject = cache(
  async (): Promise<Subject | null> => findSubject((await cookies()).get(subjectCookie())?.value ?? null),
);

/** The raw token, for commands that mint or renew a session. */
const readSubjectToken = async (): Promise<string | null> =>
  (await cookies()).get(subjectCookie())?.value ?? null;

export async function writeSubjectToken(token: string): Promise<void> {
  (await cookies()).set(subjectCookie(), token, cookieOptions(30 * 24 * 3600));
}

/** Leaves the request's page: the session ends in the database, not only in the browser. */
export async function clearSubjectToken(): Promise<void> {
  const token = await readSubjectToken();
  if (token) await endSubjectSession(token);
  (await cookies()).set(subjectCookie(), "", cookieOptions(0));
}

export const readDraftToken = async (): Promise<string | null> =>
  (await cookies()).get(draftCookie())?.value ?? null;

export async function writeDraftToken(token: string): Promise<void> {
  (await cookies()).set(draftCookie(), token, cookieOptions(24 * 3600));
}

export async function clearDraftToken(): Promise<void> {
  (await cookies()).set(draftCookie(), "", cookieOptions(0));
}
