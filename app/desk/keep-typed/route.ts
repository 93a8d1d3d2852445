import { jsonRoute, problemJson } from "@/app/_edge/problem-json";
import { readBody } from "@/app/_edge/read-json";
import { isSameOrigin } from "@/app/_edge/same-origin";
import { keepTypedPage, typedPageSchema } from "@/app/desk/_edge/idle-typed";
import { getTypist } from "@/lib/auth/session";
import { settings } from "@/lib/settings";

/** As long as any form of ours may be. */
const maxBytes = 512 * 1024;

/** Keeps what was typed while its typist is being signed out, for them alone. */
export const POST = jsonRoute("/desk/keep-typed", async (request) => {
  if (!isSameOrigin(request.headers, settings().appUrl)) return problemJson(403, "forbidden");
  const { body, refusal } = await readBody(request, typedPageSchema, maxBytes);
  if (refusal) return refusal;
  const typist = await getTypist();
  if (!typist) return problemJson(401, "session.ended");
  await keepTypedPage(body, typist);
  return new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } });
});
