import { jsonRoute } from "@/app/_edge/problem-json";
import { openapi } from "@/lib/api/openapi";
import { settings } from "@/lib/settings";

/** What programs can call here, as OpenAPI 3.1. */
export const GET = jsonRoute("/api/v1/openapi.json", () =>
  Promise.resolve(
    Response.json(openapi(settings().appUrl), {
      headers: { "Access-Control-Allow-Origin": "*", "Cache-Control": "public, max-age=300" },
    }),
  ),
);
