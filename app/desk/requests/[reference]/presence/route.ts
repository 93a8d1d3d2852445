import { z } from "zod";
import { jsonRoute, problemJson } from "@/app/_edge/problem-json";
import { readBody } from "@/app/_edge/read-json";
import { isSameOrigin } from "@/app/_edge/same-origin";
import { getWording, type Wording } from "@/app/desk/_ui/desk-words";
import type { Staff } from "@/lib/auth/actor";
import { getStaff } from "@/lib/auth/session";
import { listPresent } from "@/lib/presence/list-present";
import { endPresence, showPresence } from "@/lib/presence/show-presence";
import { changesSince } from "@/lib/requests/changes-since";
import { getRequest } from "@/lib/requests/get-request";
import { settings } from "@/lib/settings";
import { toldLines } from "../_ui/history-words";
import { presenceWords } from "../_ui/presence-words";

const heartbeat = z.strictObject({
  /** Length of the history that the page shows. */
  seen: z.int().nonnegative(),
  writing: z.boolean(),
  /** The page is being closed. */
  leaving: z.boolean().optional(),
});
const maxBytes = 256;

/**
 * The heartbeat of an open page. It is no use of the session: an abandoned page must not keep anybody signed in.
 * Answers with who else is there, and what others changed since the page was made, in the reader's words.
 */
export const POST = jsonRoute(
  "/desk/requests/[reference]/presence",
  async (request: Request, { params }: { params: Promise<{ reference: string }> }) => {
    if (!isSameOrigin(request.headers, settings().appUrl)) return problemJson(403, "cross_site");
    const staff = await getStaff({ passive: true });
    if (!staff) return problemJson(401, "signed_out");
    const { body, refusal } = await readBody(request, heartbeat, maxBytes);
    if (refusal) return refusal;
    const { reference } = await params;
    if (body.leaving) {
      await endPresence(staff, { reference });
      return Response.json({}, { headers: { "Cache-Control": "no-store" } });
    }
    const now = new Date();
    const here = await showPresence(staff, { reference, writing: body.writing }, now);
    if (!here) return problemJson(404, "not_found");
    const words = await getWording();
    const present = presenceWords(await listPresent(staff, here.requestId, now), words);
    const changes = here.latest > body.seen ? await tellChanges(staff, reference, body.seen, words, now) : [];
    return Response.json(
      { latest: here.latest, present, changes },
      { headers: { "Cache-Control": "no-store" } },
    );
  },
);

async function tellChanges(
  staff: Staff,
  reference: string,
  seen: number,
  words: Wording,
  now: Date,
): Promise<readonly string[]> {
  const request = await getRequest(staff, reference, words.locale, now);
  if (!request) return [];
  return toldLines(request, changesSince(request.events, seen), words).map(({ text }) => text);
}
