import { isFromOurPage } from "@/app/_edge/from-our-page";
import { getRoute } from "@/app/_edge/get-route";
import { problemPage } from "@/app/_edge/problem-page";
import { seeOther } from "@/app/_edge/see-other";
import { safeReturnTo, withParam } from "@/app/desk/_edge/desk-paths";
import { allCookies, goOn } from "@/app/desk/_edge/sign-in-step";
import { finishSignIn } from "@/lib/auth/run-next-auth";
import { settings } from "@/lib/settings";

/**
 * Where a sign-in ends: with the token of a mailed link, or with the provider's answer. The addresses are next-auth's;
 * it serves no other one here. A link counts only when its button was pressed on our page: mail scanners follow links, and
 * another site could sign somebody in as somebody else.
 */
export const GET = getRoute<{ nextauth: readonly string[] }>(
  "/api/auth/[...nextauth]",
  async (request, { nextauth }) => {
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const path = nextauth.join("/");
    if (path === "callback/oidc") return goOn(await finishSignIn("oidc", query, await allCookies()));
    if (path !== "callback/email") return problemPage(request, "not_found");
    if (isFromOurPage(request.headers, settings().appUrl))
      return goOn(await finishSignIn("link", query, await allCookies()));
    const { token = "", callbackUrl } = query;
    const back = callbackUrl && URL.canParse(callbackUrl) ? new URL(callbackUrl) : null;
    const returnTo = safeReturnTo(back ? `${back.pathname}${back.search}` : undefined);
    return seeOther(withParam(withParam("/desk/sign-in/confirm", "token", token), "returnTo", returnTo));
  },
);
