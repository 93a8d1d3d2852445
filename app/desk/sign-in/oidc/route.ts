import { isFromOurPage } from "@/app/_edge/from-our-page";
import { getRoute } from "@/app/_edge/get-route";
import { addressOf, seeOther } from "@/app/_edge/see-other";
import { safeReturnTo, signInPath } from "@/app/desk/_edge/desk-paths";
import { allCookies, goOn } from "@/app/desk/_edge/sign-in-step";
import { beginOidcSignIn } from "@/lib/auth/run-next-auth";
import { settings } from "@/lib/settings";

/**
 * Leads to the organisation's own sign-in. A link and not a form, because browsers hold the policy that forms stay on this
 * site against a redirect too; it begins only from our own page, so that no other site can start it.
 */
export const GET = getRoute("/desk/sign-in/oidc", async (request) => {
  const returnTo = safeReturnTo(new URL(request.url).searchParams.get("returnTo") ?? undefined);
  if (!isFromOurPage(request.headers, settings().appUrl)) return seeOther(signInPath(returnTo));
  return goOn(await beginOidcSignIn(await allCookies(), addressOf(returnTo)));
});
