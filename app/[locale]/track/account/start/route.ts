import { isFromOurPage } from "@/app/_edge/from-our-page";
import { getRoute } from "@/app/_edge/get-route";
import { clientAddress } from "@/app/_edge/limit-address";
import { localeOfRequest } from "@/app/_edge/problem-page";
import { seeOther } from "@/app/_edge/see-other";
import { explainProblem } from "@/app/[locale]/track/account/_edge/account-outcome";
import { writeTicket } from "@/app/[locale]/track/account/_edge/ticket-cookie";
import { getSubject } from "@/lib/auth/session";
import { startAccountSignIn } from "@/lib/identity/account-sign-in";
import { takeLimit } from "@/lib/limits/take-limit";
import { settings } from "@/lib/settings";

/**
 * To the provider's sign-in page. A link and not a form: `form-action 'self'` also stops a form's redirect to another
 * site. As a GET it changes nothing: it leaves a ticket in this browser and goes away.
 */
export const GET = getRoute("/[locale]/track/account/start", async (request) => {
  await takeLimit("track.address", clientAddress(request.headers));
  const locale = localeOfRequest(request);
  const subject = await getSubject();
  if (!subject) return seeOther(`/${locale}/track?notice=ended`);
  if (!isFromOurPage(request.headers, settings().appUrl)) return seeOther(`/${locale}/track/identity`);
  try {
    const { location, ticket } = await startAccountSignIn(subject, { locale }, new Date());
    await writeTicket(ticket);
    return new Response(null, { status: 303, headers: { Location: location, "Cache-Control": "no-store" } });
  } catch (error) {
    return explainProblem(request, error, locale);
  }
});
