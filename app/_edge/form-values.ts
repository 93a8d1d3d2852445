/** A POST body refused before anyone looks at what it says. */
export class FormRefused extends Error {
  override readonly name = "FormRefused";
  constructor(readonly status: 400 | 413 | 415) {
    super(`form refused: ${status}`);
  }
}

/** The fields of a submitted form as text: line breaks as `\n`, no NUL, a missing field as the empty string. */
export interface FormValues {
  /** The first value of this name. */
  text(name: string): string;
  /** Every value of this name: ticked boxes. */
  all(name: string): string[];
  /** The fields below a prefix, by the rest of their names: `below("details.")` gives `{ access: "…" }`. */
  below(prefix: string): Record<string, string>;
}

export function formValues(fields: Iterable<readonly [string, string]>): FormValues {
  const read = [...fields].map(([name, value]) => [name, clean(value)] as const);
  return {
    text: (wanted) => read.find(([name]) => name === wanted)?.[1] ?? "",
    all: (wanted) => read.filter(([name]) => name === wanted).map(([, value]) => value),
    below: (prefix) =>
      Object.fromEntries(
        read
          .filter(([name]) => name.startsWith(prefix) && name.length > prefix.length)
          .map(([name, value]) => [name.slice(prefix.length), value]),
      ),
  };
}

const clean = (value: string): string => value.replaceAll("\0", "").replaceAll("\r\n", "\n");

/**
 * Reads an HTML form of at most `maxBytes`, counted as it arrives: a `Content-Length` is a claim.
 * @throws {FormRefused} 415 for another content type, 413 when too long, 400 when it breaks off
 */
export async function readForm(request: Request, maxBytes: number): Promise<FormValues> {
  const [type = ""] = (request.headers.get("content-type") ?? "").split(";");
  if (type.trim().toLowerCase() !== "application/x-www-form-urlencoded") throw new FormRefused(415);
  const body = await readBody(request, maxBytes);
  return formValues(new URLSearchParams(body.toString("utf8")));
}

/** A body that is too long, with how it begins. */
export class BodyTooLong extends FormRefused {
  constructor(readonly head: Buffer<ArrayBuffer>) {
    super(413);
  }
}

/**
 * The whole body, counted as it arrives.
 * @param headBytes how much of a body that is too long is wanted all the same, at most
 * @throws {BodyTooLong} with that · {FormRefused} 400 when it breaks off
 */
export async function readBody(
  request: Request,
  maxBytes: number,
  headBytes = 0,
): Promise<Buffer<ArrayBuffer>> {
  const claimsMore = Number(request.headers.get("content-length") ?? 0) > maxBytes;
  const enough = claimsMore ? Math.min(headBytes, maxBytes) : maxBytes;
  const chunks: Uint8Array[] = [];
  let byteCount = 0;
  const tooLong = () => new BodyTooLong(Buffer.concat(chunks).subarray(0, headBytes));
  if (claimsMore && enough === 0) throw tooLong();
  const reader = request.body?.getReader();
  for (;;) {
    const part = await reader?.read().catch(() => {
      throw new FormRefused(400);
    });
    if (!part || part.done) break;
    byteCount += part.value.byteLength;
    chunks.push(part.value);
    if (byteCount > enough) {
      await reader?.cancel();
      throw tooLong();
    }
  }
  if (claimsMore) throw tooLong();
  return Buffer.concat(chunks);
}
