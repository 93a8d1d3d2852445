import { jsonRoute } from "@/app/_edge/problem-json";
import { readBody } from "@/app/_edge/read-json";
import { bearerToken, tokenMissing } from "@/app/api/v1/pass-ons/_edge/bearer-token";
import { passOnInstruction } from "@/lib/api/request-body";
import { visitor } from "@/lib/auth/actor";
import { describePassOn } from "@/lib/processor/describe-pass-on";
import { instructPassOn } from "@/lib/processor/instruct-pass-on";
import { readPassOn } from "@/lib/processor/read-pass-on";

/** Larger than any instruction that is taken. */
const maxBytes = 64 * 1024;

/**
 * What the client does with the request: acknowledges it, answers itself, or has it answered on its written instruction.
 * The same again changes nothing; who answers is settled once.
 * Errors (RFC 9457): 400 no JSON, 401 no token, 404 unknown token, 409 settled otherwise, 413, 415, 422 a wrong field.
 */
export const POST = jsonRoute("/api/v1/pass-ons/current/instruction", async (request) => {
  const token = bearerToken(request);
  if (token === null) return tokenMissing();
  const { body, refusal } = await readBody(request, passOnInstruction, maxBytes);
  if (refusal) return refusal;
  const now = new Date();
  const instruction = body.action === "authorised" ? body.instruction : "";
  await instructPassOn(visitor, { token, act: body.action, instruction }, now);
  const view = await readPassOn(token, "en", now);
  return Response.json(describePassOn(view), { headers: { "Cache-Control": "no-store" } });
});
