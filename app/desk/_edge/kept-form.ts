import { randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { dropForm, dropForms, findForm, type KeptForm, keepForm } from "@/app/desk/_edge/kept-forms";
import type { Staff } from "@/lib/auth/actor";
import { getTypist } from "@/lib/auth/session";
import { settings } from "@/lib/settings";

/** Names the browser, not the person: what was typed is found again even when the session ended meanwhile. */
const cookieName = "habeas-desk-browser";

async function browserToken(): Promise<string> {
  const jar = await cookies();
  const known = jar.get(cookieName)?.value;
  if (known && /^[\w-]{32}$/.test(known)) return known;
  const token = randomBytes(24).toString("base64url");
  const secure = settings().appUrl.startsWith("https:");
  jar.set(cookieName, token, { httpOnly: true, sameSite: "lax", secure, path: "/desk" });
  return token;
}

/**
 * For routes: keeps a refused form for its page; `name` tells several forms of a page apart. Who was only signed out for
 * lack of use is still known as its typist.
 */
export async function keepTyped(
  page: string,
  name: string,
  form: KeptForm,
  staff: Pick<Staff, "staffId"> | null,
): Promise<void> {
  const typist = staff ?? (await getTypist());
  keepForm(`${await browserToken()} ${page} ${name}`, form, typist?.staffId ?? null, Date.now());
}

/** For routes: the form was carried out. */
export async function forgetTyped(page: string, name: string): Promise<void> {
  const token = (await cookies()).get(cookieName)?.value;
  if (token) dropForm(`${token} ${page} ${name}`);
}

/** For sign-out: everything of this browser. */
export async function forgetAllTyped(): Promise<void> {
  const token = (await cookies()).get(cookieName)?.value;
  if (token) dropForms(`${token} `);
}

/** What was typed into a form of the page and not carried out; without a name, into its only one. */
export type KeptForms = (name?: string) => KeptForm | null;

/** For pages. */
export async function readTyped(page: string, staff: Staff): Promise<KeptForms> {
  const token = (await cookies()).get(cookieName)?.value;
  const nowMs = Date.now();
  return (name = "") => (token ? findForm(`${token} ${page} ${name}`, staff.staffId, nowMs) : null);
}
