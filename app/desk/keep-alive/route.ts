import { jsonRoute, problemJson } from "@/app/_edge/problem-json";
import { isSameOrigin } from "@/app/_edge/same-origin";
import { getSession, keepAlive } from "@/lib/auth/session";
import { settings } from "@/lib/settings";

/** Zero once the session has ended. Not when: the clock of a browser may be wrong. */
const left = (endsAt: Date | null): Response =>
  Response.json(
    { endsInMs: endsAt ? Math.max(endsAt.getTime() - Date.now(), 0) : 0 },
    { headers: { "Cache-Control": "no-store" } },
  );

/** How long the session lasts if nobody uses it. Asking is no use of it. */
export const GET = jsonRoute("/desk/keep-alive", async () =>
  left((await getSession({ passive: true }))?.endsAt ?? null),
);

/** Somebody is there: they typed, pointed, or pressed the button that says so. */
export const POST = jsonRoute("/desk/keep-alive", async (request) =>
  isSameOrigin(request.headers, settings().appUrl) ? left(await keepAlive()) : problemJson(403, "forbidden"),
);
