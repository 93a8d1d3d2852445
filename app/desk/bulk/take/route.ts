import { z } from "zod";
import { jsonRoute, problemJson } from "@/app/_edge/problem-json";
import { readBody } from "@/app/_edge/read-json";
import { isSameOrigin } from "@/app/_edge/same-origin";
import { getWording } from "@/app/desk/_ui/desk-words";
import { problemWords } from "@/app/desk/_ui/problem-words";
import { getStaff } from "@/lib/auth/session";
import { Problem } from "@/lib/problem";
import { assignRequest } from "@/lib/requests/assign-request";
import { settings } from "@/lib/settings";

const schema = z.object({ reference: z.string().max(40) });

/** For the queue's key: gives a request that nobody has to who presses it, and says in words what became of it. */
export const POST = jsonRoute("/desk/bulk/take", async (request) => {
  if (!isSameOrigin(request.headers, settings().appUrl)) return problemJson(403, "forbidden");
  const staff = await getStaff();
  if (!staff) return problemJson(401, "session.ended");
  const { body, refusal } = await readBody(request, schema, 1_024);
  if (refusal) return refusal;
  const { t } = await getWording();
  const { reference } = body;
  const told = (text: string) => Response.json({ text }, { headers: { "Cache-Control": "no-store" } });
  try {
    await assignRequest(staff, { reference, to: staff.staffId, expected: null }, new Date());
    return told(t("queueKeys.taken", { reference }));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return told(problemWords(t, error.code) ?? t("queueKeys.failed"));
  }
});
