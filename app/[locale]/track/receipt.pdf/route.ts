import { getRoute } from "@/app/_edge/get-route";
import { localeOfRequest } from "@/app/_edge/problem-page";
import { ownFileResponse } from "@/app/_portal/receipt-response";
import { readOwnReceipt } from "@/lib/receipts/read-receipt";
import { renderReceiptPdf } from "@/lib/receipts/render-receipt-pdf";

/** The receipt to print and keep, for who filed here or has proven their address. */
export const GET = getRoute("/[locale]/track/receipt.pdf", (request) =>
  ownFileResponse(request, async (subject) => {
    const own = await readOwnReceipt(subject);
    return {
      filename: `${own.receipt.reference}-receipt.pdf`,
      mediaType: "application/pdf",
      content: await renderReceiptPdf({ ...own, language: localeOfRequest(request) }),
    };
  }),
);
