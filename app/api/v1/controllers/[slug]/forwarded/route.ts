import { clientAddress } from "@/app/_edge/limit-address";
import { jsonRoute } from "@/app/_edge/problem-json";
import { readBody } from "@/app/_edge/read-json";
import { forwardByApi } from "@/lib/api/forward-by-api";
import { forwardBody } from "@/lib/api/request-body";
import { visitor } from "@/lib/auth/actor";

/** Larger than any request, details of every right included. */
const maxBytes = 512 * 1024;

/**
 * A controller has its processor work on a request that it received itself. Nothing is done before the controller says
 * by the link in a mail to its address in the record that it did forward it.
 * Errors (RFC 9457): 400 no JSON, 404 unknown organisation or client, 413, 415, 422 a wrong field, 429.
 */
export const POST = jsonRoute(
  "/api/v1/controllers/[slug]/forwarded",
  async (request, { params }: { params: Promise<{ slug: string }> }) => {
    const { body, refusal } = await readBody(request, forwardBody, maxBytes);
    if (refusal) return refusal;
    const { slug: controllerSlug } = await params;
    const address = clientAddress(request.headers);
    const filed = await forwardByApi(visitor, { controllerSlug, body, address }, new Date());
    return Response.json(filed, { status: 201, headers: { "Cache-Control": "no-store" } });
  },
);
