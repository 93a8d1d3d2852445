import type { z } from "zod";
import { problemJson } from "@/app/_edge/problem-json";
import { fieldsOf } from "@/lib/api/body-errors";

/** A JSON body refused before anyone looks at what it says. */
export class JsonRefused extends Error {
  override readonly name = "JsonRefused";
  constructor(readonly status: 400 | 413 | 415) {
    super(`body refused: ${status}`);
  }
}

/**
 * Reads a JSON body of at most `maxBytes`, counted as it arrives: a `Content-Length` is a claim.
 * @throws {JsonRefused} 415 for another content type, 413 when too long, 400 when it is no JSON in UTF-8
 */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  const [type = ""] = (request.headers.get("content-type") ?? "").split(";");
  if (type.trim().toLowerCase() !== "application/json") throw new JsonRefused(415);
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw new JsonRefused(413);
  const bytes = await readBytes(request, maxBytes);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new JsonRefused(400);
  }
}

async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let byteCount = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const part = await reader?.read().catch(() => {
      throw new JsonRefused(400);
    });
    if (!part || part.done) return Buffer.concat(chunks);
    byteCount += part.value.byteLength;
    if (byteCount > maxBytes) {
      await reader?.cancel();
      throw new JsonRefused(413);
    }
    chunks.push(part.value);
  }
}

/** What a refused body is answered with (RFC 9457): 400 no JSON, 413 too large, 415 another type. */
export function refuseJson({ status }: JsonRefused, maxBytes: number, headers: HeadersInit = {}): Response {
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
    if (error instanceof JsonRefused) return { body: null, refusal: refuseJson(error, maxBytes) };
    throw error;
  }
}
