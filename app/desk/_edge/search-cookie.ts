import { cookies } from "next/headers";

const name = "habeas-desk-search";
const lifetimeSeconds = 600;
const longest = 254;

/**
 * What was last searched for. An e-mail address must not stand in a URL, where logs and histories keep it, so the
 * search travels in a cookie that only the desk gets, that scripts cannot read, and that ends after ten minutes.
 */
export async function readSearch(): Promise<string | null> {
  return tidySearch((await cookies()).get(name)?.value ?? "");
}

export async function writeSearch(search: string, secure: boolean): Promise<void> {
  (await cookies()).set(name, search, {
    httpOnly: true,
    sameSite: "lax",
    secure,
    path: "/desk",
    maxAge: lifetimeSeconds,
  });
}

export async function clearSearch(): Promise<void> {
  (await cookies()).delete({ name, path: "/desk" });
}

/** Null when there is nothing to search for. */
export const tidySearch = (typed: string): string | null => typed.trim().slice(0, longest) || null;
