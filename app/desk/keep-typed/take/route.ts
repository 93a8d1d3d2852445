import { jsonRoute, problemJson } from "@/app/_edge/problem-json";
import { readBody } from "@/app/_edge/read-json";
import { isSameOrigin } from "@/app/_edge/same-origin";
import { pageSchema, takeTypedPage } from "@/app/desk/_edge/idle-typed";
import { getStaff } from "@/lib/auth/session";
import { settings } from "@/lib/settings";

/** Gives back, once, what the person had typed on a page before they were signed out. */
export const POST = jsonRoute("/desk/keep-typed/take", async (request) => {
  if (!isSameOrigin(request.headers, settings().appUrl)) return problemJson(403, "forbidden");
  const { body, refusal } = await readBody(request, pageSchema, 2_000);
  if (refusal) return refusal;
  const staff = await getStaff();
  if (!staff) return problemJson(401, "session.ended");
  const forms = await takeTypedPage(body.page, staff);
  return Response.json({ forms }, { headers: { "Cache-Control": "no-store" } });
});
