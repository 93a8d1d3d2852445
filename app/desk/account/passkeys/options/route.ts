import { z } from "zod";
import { jsonRoute, problemJson } from "@/app/_edge/problem-json";
import { readBody } from "@/app/_edge/read-json";
import { isSameOrigin } from "@/app/_edge/same-origin";
import { beginPasskey } from "@/lib/auth/add-passkey";
import { getSession } from "@/lib/auth/session";
import { askForPasskey } from "@/lib/auth/show-passkey";
import { settings } from "@/lib/settings";

const bodySchema = z.strictObject({ ceremony: z.enum(["create", "get"]) });

/** What the browser hands to the authenticator: its challenge is good for one answer, in this session. */
export const POST = jsonRoute("/desk/account/passkeys/options", async (request) => {
  if (!isSameOrigin(request.headers, settings().appUrl)) return problemJson(403, "forbidden");
  const { body, refusal } = await readBody(request, bodySchema, 1_000);
  if (refusal) return refusal;
  const found = await getSession();
  if (!found) return problemJson(401, "session.ended");
  const begin = body.ceremony === "create" ? beginPasskey : askForPasskey;
  const options = await begin(found.session, new Date());
  return Response.json(options, { headers: { "Cache-Control": "no-store" } });
});
