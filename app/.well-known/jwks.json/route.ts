import { jsonRoute } from "@/app/_edge/problem-json";
import { getJwks } from "@/lib/signing/signing-key";

/** The public keys of bundle and receipt signatures (RFC 7517), for anybody, from any site. */
export const GET = jsonRoute("/.well-known/jwks.json", async () =>
  Response.json(await getJwks(), {
    headers: {
      "Content-Type": "application/jwk-set+json",
      "Cache-Control": "public, max-age=300",
      "Access-Control-Allow-Origin": "*",
    },
  }),
);
