import { jsonRoute } from "@/app/_edge/problem-json";
import { getHealth } from "@/lib/health/get-health";

/** For monitors: 200 when everything works, 503 with the part that does not. */
export const GET = jsonRoute("/api/health", async () => {
  const health = await getHealth();
  return Response.json(health, {
    status: health.status === "ok" ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
});
