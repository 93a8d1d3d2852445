import { settings } from "@/lib/settings";

/** The address of one of our paths. Built from APP_URL: a `Host` header is the visitor's word. @throws on anything but a path */
export function addressOf(path: string): string {
  const { appUrl } = settings();
  const url = new URL(path, appUrl);
  if (!path.startsWith("/") || url.origin !== new URL(appUrl).origin)
    throw new Error("not a path of this installation");
  return url.href;
}

/** After a POST: go and look there (RFC 9110 §15.4.4). Reloading that page sends nothing again. */
export const seeOther = (path: string): Response =>
  new Response(null, { status: 303, headers: { Location: addressOf(path), "Cache-Control": "no-store" } });
