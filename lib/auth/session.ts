import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Staff, StaffSession, Subject } from "@/lib/auth/actor";
import { signOutStaff } from "@/lib/auth/sign-in";
import { isSecure, staffCookie } from "@/lib/auth/staff-cookie";
import { type FoundSession, findSession, findTypist, type SessionOptions } from "@/lib/auth/staff-session";
import { endSubjectSession, findSubject } from "@/lib/auth/subject-session";

/** The only file below app/ that knows Next.js: it turns cookies into actors. */

const subjectCookie = () => `${isSecure() ? "__Host-" : ""}habeas-request`;
const draftCookie = () => `${isSecure() ? "__Host-" : ""}habeas-draft`;

/** Zero seconds removes a cookie: browsers drop one with a prefix only when told with the same attributes. */
const cookieOptions = (maxAgeSeconds: number) =>
  ({ httpOnly: true, sameSite: "lax", secure: isSecure(), path: "/", maxAge: maxAgeSeconds }) as const;

const staffToken = async (): Promise<string | null> => (await cookies()).get(staffCookie())?.value ?? null;

/** Looked up once per request. */
const findCurrent = cache(
  async (passive: boolean): Promise<FoundSession | null> =>
    findSession(await staffToken(), new Date(), { passive }),
);

/**
 * A person opens pages and sends forms; scripts look for changes by themselves, and that is no use of a session. Browsers
 * tell which it is (Fetch Metadata).
 */
const isByScript = async (): Promise<boolean> => {
  const mode = (await headers()).get("sec-fetch-mode");
  return mode !== null && mode !== "navigate";
};

/** The session of this browser, perhaps before the second factor, with its end; null without a live one. */
export const getSession = async ({ passive }: SessionOptions = {}): Promise<FoundSession | null> =>
  findCurrent(passive ?? (await isByScript()));

/**
 * Who is signed in to the desk; null when nobody is, and before the second factor. `passive`: what asks by itself does not
 * keep the session alive; without it, every page that is opened and every form that is sent does.
 */
export const getStaff = async (options: SessionOptions = {}): Promise<Staff | null> =>
  (await getSession(options))?.staff ?? null;

const returning = (path: string, returnTo: string) =>
  `${path}?returnTo=${encodeURIComponent(returnTo)}` as never;

/** For pages of the desk: signed out goes to sign-in and comes back, also by way of the second factor. */
export const requireStaff = async (returnTo: string): Promise<Staff> =>
  (await requireSession(returnTo)).staff;

/** The same, for the page on which somebody looks after their own sessions. */
export async function requireSession(returnTo: string): Promise<{ session: StaffSession; staff: Staff }> {
  const found = await getSession();
  if (found?.staff) return { session: found.session, staff: found.staff };
  redirect(returning(found ? "/desk/sign-in/second-factor" : "/desk/sign-in", returnTo));
}

/** Counts as a use of the session, whoever sent it. @returns when it now ends; null when it has */
export const keepAlive = async (): Promise<Date | null> =>
  (await findSession(await staffToken(), new Date()))?.endsAt ?? null;

/** Whose text is kept for them while they are being signed out; it opens nothing. */
export async function getTypist(): Promise<Pick<Staff, "staffId"> | null> {
  const staffId = await findTypist(await staffToken());
  return staffId ? { staffId } : null;
}

/** Ends the desk session of this browser, in the database too. */
export async function signOut(): Promise<void> {
  const token = await staffToken();
  if (token) await signOutStaff(token, new Date());
  (await cookies()).set(staffCookie(), "", cookieOptions(0));
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
