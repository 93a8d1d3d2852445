import { getRoute } from "@/app/_edge/get-route";
import { ownFileResponse } from "@/app/_portal/receipt-response";
import { readOwnReceipt } from "@/lib/receipts/read-receipt";

/** The signed receipt itself, for who filed here or has proven their address. */
export const GET = getRoute("/[locale]/track/receipt.jws", (request) =>
  ownFileResponse(request, async (subject) => {
    const { receipt, jws } = await readOwnReceipt(subject);
    return { filename: `${receipt.reference}-receipt.jws`, mediaType: "application/jose", content: jws };
  }),
);
