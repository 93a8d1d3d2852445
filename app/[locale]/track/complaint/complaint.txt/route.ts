import { getRoute } from "@/app/_edge/get-route";
import { localeOfRequest } from "@/app/_edge/problem-page";
import { ownFileResponse } from "@/app/_portal/receipt-response";
import { getComplaint } from "@/lib/complaints/get-complaint";
import { isLocale } from "@/lib/i18n/locales";
import { Problem } from "@/lib/problem";

/** The prepared complaint as a text file, in the language of the address or in `?language=`. */
export const GET = getRoute("/[locale]/track/complaint/complaint.txt", (request) =>
  ownFileResponse(request, async (subject) => {
    const wanted = new URL(request.url).searchParams.get("language");
    const language = isLocale(wanted) ? wanted : localeOfRequest(request);
    const complaint = await getComplaint(subject, language, new Date());
    if (!complaint) throw new Problem("not_found");
    return {
      filename: `${complaint.facts.reference}-complaint-${language}.txt`,
      mediaType: "text/plain; charset=utf-8",
      content: complaint.text,
    };
  }),
);
