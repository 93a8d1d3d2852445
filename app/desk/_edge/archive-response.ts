import { streamBody } from "@/app/_edge/stream-body";
import type { EvidenceFile } from "@/lib/evidence/export-evidence";

/** An archive on its way to the browser, kept by nobody in between. */
export const archiveResponse = ({ filename, byteCount, body }: EvidenceFile): Response =>
  new Response(streamBody(body), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Length": String(byteCount),
      "Content-Disposition": `attachment; filename="${filename}"`,
      "Cache-Control": "no-store",
    },
  });
