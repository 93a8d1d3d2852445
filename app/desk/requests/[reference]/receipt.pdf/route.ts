import { downloadResponse } from "@/app/_edge/download-response";
import { getRoute } from "@/app/_edge/get-route";
import { problemPage } from "@/app/_edge/problem-page";
import { seeOther } from "@/app/_edge/see-other";
import { requestPath, signInPath } from "@/app/desk/_edge/desk-paths";
import { getStaff } from "@/lib/auth/session";
import { isLocale, locales } from "@/lib/i18n/locales";
import { problemCode } from "@/lib/problem";
import { readReceiptForStaff } from "@/lib/receipts/read-receipt";
import { renderReceiptPdf } from "@/lib/receipts/render-receipt-pdf";

/** The receipt in the person's language, to be printed for whoever cannot open their page. */
export const GET = getRoute(
  "/desk/requests/[reference]/receipt.pdf",
  async (request, { reference }: { reference: string }) => {
    const staff = await getStaff();
    if (!staff) return seeOther(signInPath(requestPath(reference)));
    try {
      const { language, ...read } = await readReceiptForStaff(staff, reference);
      const spoken = isLocale(language) ? language : locales[0];
      const body = await renderReceiptPdf({ ...read, language: spoken });
      const filename = `${read.receipt.reference}-receipt.pdf`;
      return downloadResponse({ filename, type: "application/pdf", body });
    } catch (error) {
      if (problemCode(error) === "not_found") return problemPage(request, "not_found");
      throw error;
    }
  },
);
