import { getRoute, toLanguage } from "@/app/_edge/get-route";
import { localeOfRequest, problemPage } from "@/app/_edge/problem-page";
import { getPortalController } from "@/lib/controllers/portal-controllers";

/**
 * `/minet/erasure`: the stable public address that an EU Digital Identity Wallet opens for a deletion request. The
 * first segment is the organisation here, because the wallet knows no language.
 */
export const GET = getRoute("/[controller]/erasure", async (request, params: { locale: string }) => {
  const locale = localeOfRequest(request);
  const controller = await getPortalController(params.locale, locale);
  if (controller?.rights.includes("erasure"))
    return toLanguage(`/${locale}/${controller.slug}/request?right=erasure`);
  return problemPage(request, "not_found");
});
