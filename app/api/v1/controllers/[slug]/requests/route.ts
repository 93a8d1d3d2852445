import { clientAddress } from "@/app/_edge/limit-address";
import { jsonRoute, problemJson } from "@/app/_edge/problem-json";
import { readBody } from "@/app/_edge/read-json";
import { requestBody } from "@/lib/api/request-body";
import { submitByApi } from "@/lib/api/submit-by-api";
import { visitor } from "@/lib/auth/actor";

/** Larger than any form of ours, details of every right included. */
const maxBytes = 512 * 1024;

/** Visible ASCII, as the header's draft has it (draft-ietf-httpapi-idempotency-key-header). */
const keyForm = /^[\x21-\x7e]{1,255}$/;

/**
 * Files a request by the rules of the form. The person proves the address by the code that is mailed to them, so a
 * caller can file for nobody but whoever reads that mailbox.
 * Errors (RFC 9457): 400 no JSON or no usable key, 404 unknown organisation, 413, 415, 422 with one entry a wrong field,
 * 429 with `Retry-After`.
 */
export const POST = jsonRoute(
  "/api/v1/controllers/[slug]/requests",
  async (request, { params }: { params: Promise<{ slug: string }> }) => {
    const idempotencyKey = request.headers.get("idempotency-key");
    if (idempotencyKey !== null && !keyForm.test(idempotencyKey))
      return problemJson(400, "idempotency.malformed", {
        title: "Idempotency-Key: 1 to 255 visible characters",
      });
    const { body, refusal } = await readBody(request, requestBody, maxBytes);
    if (refusal) return refusal;
    const { slug: controllerSlug } = await params;
    const address = clientAddress(request.headers);
    const input = { controllerSlug, body, idempotencyKey, address };
    const { receivedAt, ...filed } = await submitByApi(visitor, input, new Date());
    return Response.json(
      { ...filed, receivedAt: receivedAt.toISOString() },
      { status: 201, headers: { Location: filed.statusUrl, "Cache-Control": "no-store" } },
    );
  },
);
