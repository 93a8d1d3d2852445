import { getRoute } from "@/app/_edge/get-route";
import { clientAddress } from "@/app/_edge/limit-address";
import { localeOfRequest } from "@/app/_edge/problem-page";
import { seeOther } from "@/app/_edge/see-other";
import { explainProblem } from "@/app/[locale]/track/account/_edge/account-outcome";
import { takeTicket } from "@/app/[locale]/track/account/_edge/ticket-cookie";
import { getSubject } from "@/lib/auth/session";
import { finishAccountSignIn } from "@/lib/identity/account-sign-in";
import { takeLimit } from "@/lib/limits/take-limit";

/** Where the provider sends the browser back to, with a code or a refusal. Either way the ticket is used up. */
export const GET = getRoute("/[locale]/track/account/callback", async (request) => {
  await takeLimit("track.address", clientAddress(request.headers));
  const locale = localeOfRequest(request);
  const ticket = await takeTicket();
  const subject = await getSubject();
  if (!subject) return seeOther(`/${locale}/track?notice=ended`);
  try {
    const { search } = new URL(request.url);
    await finishAccountSignIn(subject, { ticket, locale, search }, new Date());
    return seeOther(`/${locale}/track/identity?done=account`);
  } catch (error) {
    return explainProblem(request, error, locale);
  }
});
