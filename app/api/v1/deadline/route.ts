import { FormRefused } from "@/app/_edge/form-values";
import { jsonRoute, problemJson } from "@/app/_edge/problem-json";
import { readJson, refuseJson } from "@/app/_edge/read-json";
import { answerDeadline } from "@/lib/deadlines/answer-deadline";
import { negotiateLocale } from "@/lib/i18n/locales";

/** Larger than any history of a request; `parseDeadlineInput` bounds the number of events. */
const maxBytes = 64 * 1024;

/** The answer depends on what is sent alone, no cookie is read: any site may ask. */
const cors = { "Access-Control-Allow-Origin": "*" } as const;

/**
 * The legal due date of a request and its steps, in the language that `Accept-Language` prefers. Nothing is stored.
 * Errors (RFC 9457): 400 no JSON, 413 too large, 415 another type, 422 with one entry a wrong field.
 */
export const POST = jsonRoute("/api/v1/deadline", async (request) => {
  const json = await readJson(request, maxBytes).catch((error: unknown) => {
    if (error instanceof FormRefused) return error;
    throw error;
  });
  if (json instanceof FormRefused) return refuseJson(json, maxBytes, cors);
  const language = negotiateLocale(request.headers.get("accept-language"));
  const answer = answerDeadline(json, language);
  if (!answer.ok) {
    const fields = Object.fromEntries(answer.errors.map(({ field, message }) => [field, message]));
    return problemJson(422, "input.invalid", { fields, headers: cors });
  }
  return Response.json(answer.deadline, {
    headers: { ...cors, "Content-Language": language, Vary: "Accept-Language", "Cache-Control": "no-store" },
  });
});

/** Browsers ask first before they send JSON to another site (Fetch, CORS-preflight). */
export function OPTIONS(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...cors,
      Allow: "OPTIONS, POST",
      "Access-Control-Allow-Methods": "POST",
      "Access-Control-Allow-Headers": "Content-Type",
      "Access-Control-Max-Age": "86400",
    },
  });
}
