import { jsonRoute, problemJson } from "@/app/_edge/problem-json";
import { getWording } from "@/app/desk/_ui/desk-words";
import { getStaff } from "@/lib/auth/session";
import { listChanges } from "@/lib/queue/list-changes";

/** What others changed after a line of the history, for the open queue: where to go on from, and how many requests. */
export const GET = jsonRoute("/desk/changes", async (request) => {
  const staff = await getStaff();
  if (!staff) return problemJson(401, "session.ended");
  const since = new URL(request.url).searchParams.get("since") ?? "";
  const known = /^\d{1,15}$/.test(since) ? Number(since) : null;
  const { latest, references } = await listChanges(staff, known, new Date());
  const { t } = await getWording();
  const text = references.length === 0 ? "" : t("queue.changed", { count: references.length });
  return Response.json({ latest, references, text }, { headers: { "Cache-Control": "no-store" } });
});
