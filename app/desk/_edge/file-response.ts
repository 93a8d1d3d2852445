import { streamBody } from "@/app/_edge/stream-body";
import type { RequestFile } from "@/lib/messages/read-request-file";

/** What browsers show by themselves and that can do nothing; everything else is saved. */
const shown = ["image/jpeg", "image/png", "image/webp"];

/**
 * A file of a request. Pictures show in the browser, as documents that may do nothing (`contentPolicy`), so that they need
 * not be saved to be looked at.
 */
export const fileResponse = ({ name, mediaType, byteCount, body }: RequestFile): Response =>
  new Response(streamBody(body), {
    headers: {
      "Content-Type": mediaType,
      "Content-Length": String(byteCount),
      "Content-Disposition": `${shown.includes(mediaType) ? "inline" : "attachment"}; filename*=UTF-8''${encodeName(name)}`,
      "Cache-Control": "no-store",
    },
  });

/** RFC 8187: what `encodeURIComponent` leaves and an extended value must not have. */
const encodeName = (name: string): string =>
  encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
