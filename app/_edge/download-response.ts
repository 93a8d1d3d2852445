import { streamBody } from "@/app/_edge/stream-body";

/** Something to save, under a name of ours in ASCII. */
interface Download {
  readonly filename: string;
  /** The media type, with its charset where it has one. */
  readonly type: string;
  /** A stream is sent as it is read. */
  readonly body: string | Uint8Array | AsyncIterable<Uint8Array>;
  /** The length, where it is known beforehand. */
  readonly byteCount?: number;
  /** "inline" shows it in the browser, as a document that may do nothing (`contentPolicy`). */
  readonly disposition?: "attachment" | "inline";
}

/** A file on its way to one browser: nobody in between keeps it, and no browser guesses what it is. */
export const downloadResponse = ({
  filename,
  type,
  body,
  byteCount,
  disposition = "attachment",
}: Download): Response =>
  new Response(bodyOf(body), {
    headers: {
      "Content-Type": type,
      ...(byteCount === undefined ? {} : { "Content-Length": String(byteCount) }),
      "Content-Disposition": `${disposition}; filename="${filename}"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });

function bodyOf(body: Download["body"]): BodyInit {
  if (typeof body === "string") return body;
  return body instanceof Uint8Array ? new Uint8Array(body) : streamBody(body);
}
