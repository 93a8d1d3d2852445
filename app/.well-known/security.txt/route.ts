import { getRoute } from "@/app/_edge/get-route";
import { addressOf } from "@/app/_edge/see-other";
import { listPortalControllers } from "@/lib/controllers/portal-controllers";
import { deskLocales, locales } from "@/lib/i18n/locales";

const validForMs = 180 * 24 * 3600 * 1000;

/** Where to report a weakness (RFC 9116): the first organisation's address, else the portal itself. */
export const GET = getRoute("/.well-known/security.txt", async () => {
  const [first] = await listPortalControllers(locales[0]);
  const lines = [
    `Contact: ${first?.contact.email ? `mailto:${first.contact.email}` : addressOf("/")}`,
    `Expires: ${new Date(Date.now() + validForMs).toISOString()}`,
    `Preferred-Languages: ${deskLocales.join(", ")}`,
    `Canonical: ${addressOf("/.well-known/security.txt")}`,
  ];
  return new Response(`${lines.join("\n")}\n`, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
});
