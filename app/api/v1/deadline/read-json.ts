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
