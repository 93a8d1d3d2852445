import { FormRefused, type FormValues, formValues, readBody } from "@/app/_edge/form-values";

/** A file of a form, under the name of its field and the name that the sender gave it. */
export interface FormFile {
  readonly field: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Far more than any form of ours has; a body of nothing but empty fields would keep the parser busy for seconds. */
const maxParts = 200;

/**
 * Reads a form with files (RFC 7578) of at most `maxBytes`, counted as it arrives. Fields of a file that nobody chose,
 * which browsers send empty and without a name, are left out.
 * @throws {FormRefused} 415 for another content type, 413 when too long or of too many parts, 400 when it breaks off
 */
export async function readMultipart(
  request: Request,
  maxBytes: number,
): Promise<{ form: FormValues; files: FormFile[] }> {
  const contentType = request.headers.get("content-type") ?? "";
  const boundary = boundaryOf(contentType);
  if (!boundary) throw new FormRefused(415);
  const body = await readBody(request, maxBytes);
  if (hasTooManyParts(body, boundary)) throw new FormRefused(413);
  const read = await new Response(body, { headers: { "Content-Type": contentType } }).formData().catch(() => {
    throw new FormRefused(400);
  });
  const fields: [string, string][] = [];
  const files: FormFile[] = [];
  for (const [field, value] of read) {
    if (typeof value === "string") fields.push([field, value]);
    else if (value.name !== "" || value.size > 0)
      files.push({ field, name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { form: formValues(fields), files };
}

export const isMultipart = (request: Request): boolean =>
  /^\s*multipart\/form-data\s*(?:;|$)/i.test(request.headers.get("content-type") ?? "");

/** RFC 2046 §5.1.1: 1 to 70 characters, quoted or not. */
function boundaryOf(contentType: string): string | null {
  const match =
    /^\s*multipart\/form-data\s*;.*?\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70})(?=\s*(?:;|$)))/i.exec(
      contentType,
    );
  return match?.[1] ?? match?.[2] ?? null;
}

function hasTooManyParts(body: Buffer, boundary: string): boolean {
  const separator = `--${boundary}`;
  let parts = 0;
  for (let at = body.indexOf(separator); at !== -1; at = body.indexOf(separator, at + separator.length)) {
    if (++parts > maxParts) return true;
  }
  return false;
}
