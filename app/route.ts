import { getRoute, toLanguage } from "@/app/_edge/get-route";
import { localeOfRequest } from "@/app/_edge/problem-page";
import { listPortalControllers } from "@/lib/controllers/portal-controllers";

/** The bare address: to the list of organisations, or straight to the only one, in the browser's language. */
export const GET = getRoute("/", async (request) => {
  const locale = localeOfRequest(request);
  const [only, ...others] = await listPortalControllers(locale);
  return toLanguage(only && others.length === 0 ? `/${locale}/${only.slug}` : `/${locale}`);
});
