/**
 * Whether a form was sent by one of our own pages. `Origin` is told by every browser on a POST and goes first, because
 * a page opened under another name (127.0.0.1 for localhost) is "same-origin" to itself and still not ours.
 * Together with `SameSite=Lax` cookies this is the protection against forged requests.
 */
export function isSameOrigin(headers: Headers, appUrl: string): boolean {
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  if (origin !== null && origin !== new URL(appUrl).origin) return false;
  if (site !== null && site !== "same-origin") return false;
  return origin !== null || site !== null;
}
