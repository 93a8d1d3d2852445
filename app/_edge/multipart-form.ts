import { BodyTooLong, FormRefused, type FormValues, formValues, readBody } from "@/app/_edge/form-values";

/** A file of a form, under the name of its field and the name that the sender gave it. */
export interface FormFile {
  readonly field: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Far more than any form of ours has; a body of nothing but empty fields would keep the parser busy for seconds. */
const maxParts = 200;
/** Of a form that is too long, the texts are looked for in its beginning: as much as a form without files may have. */
const headBytes = 512 * 1024;

/** A form whose files are too large together, with the texts that stood before them. */
export class FormTooLong extends FormRefused {
  constructor(readonly form: FormValues) {
    super(413);
  }
}

/**
 * Reads a form with files (RFC 7578) of at most `maxBytes`, counted as it arrives. Fields of a file that nobody chose,
 * which browsers send empty and without a name, are left out.
 * @throws {FormTooLong} · {FormRefused} 415 for another content type, 413 when of too many parts, 400 when it breaks off
 */
export async function readMultipart(
  request: Request,
  maxBytes: number,
): Promise<{ form: FormValues; files: FormFile[] }> {
  const contentType = request.headers.get("content-type") ?? "";
  const boundary = boundaryOf(contentType);
  if (!boundary) throw new FormRefused(415);
  const body = await readBody(request, maxBytes, headBytes).catch(async (error: unknown) => {
    if (!(error instanceof BodyTooLong)) throw error;
    throw new FormTooLong(await textsIn(error.head, boundary, contentType));
  });
  if (hasTooManyParts(body, boundary)) throw new FormRefused(413);
  const read = await parse(body, contentType);
  const fields: [string, string][] = [];
  const files: FormFile[] = [];
  for (const [field, value] of read) {
    if (typeof value === "string") fields.push([field, value]);
    else if (value.name !== "" || value.size > 0)
      files.push({ field, name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { form: formValues(fields), files };
}

const parse = (body: Buffer<ArrayBuffer>, contentType: string): Promise<FormData> =>
  new Response(body, { headers: { "Content-Type": contentType } }).formData().catch(() => {
    throw new FormRefused(400);
  });

/** The texts among the whole parts at the beginning of a form; none when it is not even one. */
async function textsIn(
  head: Buffer<ArrayBuffer>,
  boundary: string,
  contentType: string,
): Promise<FormValues> {
  const end = head.lastIndexOf(`\r\n--${boundary}`);
  if (end === -1 || hasTooManyParts(head, boundary)) return formValues([]);
  const whole = Buffer.concat([head.subarray(0, end), Buffer.from(`\r\n--${boundary}--\r\n`)]);
  const read = await parse(whole, contentType).catch(() => new FormData());
  return formValues([...read].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
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
