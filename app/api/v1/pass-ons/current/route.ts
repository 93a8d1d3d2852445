import { jsonRoute } from "@/app/_edge/problem-json";
import { bearerToken, tokenMissing } from "@/app/api/v1/pass-ons/_edge/bearer-token";
import { describePassOn } from "@/lib/processor/describe-pass-on";
import { readPassOn } from "@/lib/processor/read-pass-on";

/**
 * The request that was passed on to the client which holds the token of the link; reading it acknowledges nothing.
 * Errors (RFC 9457): 401 no token, 404 unknown, replaced or over.
 */
export const GET = jsonRoute("/api/v1/pass-ons/current", async (request) => {
  const token = bearerToken(request);
  if (token === null) return tokenMissing();
  const view = await readPassOn(token, "en", new Date());
  return Response.json(describePassOn(view), { headers: { "Cache-Control": "no-store" } });
});
