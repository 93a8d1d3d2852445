import type { z } from "zod";
import { FormRefused, readBody as readBytes } from "@/app/_edge/form-values";
import { problemJson } from "@/app/_edge/problem-json";
import { fieldsOf } from "@/lib/api/body-errors";

/**
 * Reads a JSON body of at most `maxBytes`, counted as it arrives: a `Content-Length` is a claim.
 * @throws {FormRefused} 415 for another content type, 413 when too long, 400 when it is no JSON in UTF-8
 */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  const [type = ""] = (request.headers.get("content-type") ?? "").split(";");
  if (type.trim().toLowerCase() !== "application/json") throw new FormRefused(415);
  const bytes = await readBytes(request, maxBytes);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new FormRefused(400);
  }
}

/** What a refused body is answered with (RFC 9457): 400 no JSON, 413 too large, 415 another type. */
export function refuseJson({ status }: FormRefused, maxBytes: number, headers: HeadersInit = {}): Response {
  const refusals = {
    400: ["body.malformed", "the body is not JSON in UTF-8"],
    413: ["body.too_large", `the body is larger than ${maxBytes} bytes`],
    415: ["body.wrong_type", "send application/json"],
  } as const;
  const [code, title] = refusals[status];
  return problemJson(status, code, { title, headers });
}

/**
 * Reads a JSON body of a shape. What does not fit is answered at once, with one entry a wrong field (422).
 * @returns the body, or the refusal to answer with
 */
export async function readBody<T>(
  request: Request,
  schema: z.ZodType<T>,
  maxBytes: number,
): Promise<
  { readonly body: T; readonly refusal: null } | { readonly body: null; readonly refusal: Response }
> {
  try {
    const read = schema.safeParse(await readJson(request, maxBytes));
    if (read.success) return { body: read.data, refusal: null };
    return { body: null, refusal: problemJson(422, "input.invalid", { fields: fieldsOf(read.error) }) };
  } catch (error) {
    if (error instanceof FormRefused) return { body: null, refusal: refuseJson(error, maxBytes) };
    throw error;
  }
}
