import { streamBody } from "@/app/_edge/stream-body";
import type { RequestFile } from "@/lib/messages/read-request-file";

/**
 * A file that somebody sent, to be saved and never shown: whatever it holds, nothing of it acts at our address. Nobody on
 * the way may keep it.
 */
export function fileResponse({ name, mediaType, byteCount, body }: RequestFile): Response {
  return new Response(streamBody(body), {
    headers: {
      "Content-Type": mediaType,
      "Content-Length": String(byteCount),
      "Content-Disposition": attachment(name),
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

/** RFC 6266: the name in ASCII for old programs, and whole in the encoding of RFC 8187. Stored names are well-formed text. */
export function attachment(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
