import { getRoute } from "@/app/_edge/get-route";
import { ownFileResponse } from "@/app/_portal/receipt-response";
import { readOwnSubmission } from "@/lib/receipts/read-receipt";

/** What was submitted, in exactly the bytes that the receipt's digest counts. For a proven address only. */
export const GET = getRoute("/[locale]/track/receipt.json", (request) =>
  ownFileResponse(request, async (subject) => {
    const { reference, json } = await readOwnSubmission(subject);
    return { filename: `${reference}-request.json`, mediaType: "application/json", content: json };
  }),
);
