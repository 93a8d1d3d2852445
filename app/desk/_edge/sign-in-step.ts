import { cookies } from "next/headers";
import { addressOf } from "@/app/_edge/see-other";
import type { SignInStep } from "@/lib/auth/run-next-auth";

/** The cookies of this browser, by name. */
export const allCookies = async (): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries((await cookies()).getAll().map(({ name, value }) => [name, value]));

/** Sends the browser on: to a page of ours, or to the organisation's provider. */
export function goOn({ location, setCookies }: SignInStep): Response {
  const headers = new Headers({
    Location: location.startsWith("/") ? addressOf(location) : location,
    "Cache-Control": "no-store",
  });
  for (const line of setCookies) headers.append("Set-Cookie", line);
  return new Response(null, { status: 303, headers });
}
