import { unstable_rethrow } from "next/navigation";
import { limitedPage } from "@/app/_edge/limit-page";
import { problemPage } from "@/app/_edge/problem-page";
import { reportFailure } from "@/app/_edge/report-failure";
import { addressOf } from "@/app/_edge/see-other";
import { Limited } from "@/lib/limits/limited";

/** Wraps a GET route that people open: what nobody expected is logged by number and answered with a whole page. */
export function getRoute<Params>(
  where: string,
  handle: (request: Request, params: Params) => Promise<Response>,
): (request: Request, context: { params: Promise<Params> }) => Promise<Response> {
  return async (request, context) => {
    try {
      return await handle(request, await context.params);
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof Limited) return limitedPage(request, error);
      return problemPage(request, "unexpected", reportFailure(error, where));
    }
  };
}

/** To the page in the browser's language; another browser may be sent elsewhere. */
export const toLanguage = (path: string): Response =>
  new Response(null, {
    status: 307,
    headers: { Location: addressOf(path), Vary: "Accept-Language", "Cache-Control": "no-store" },
  });
