import { downloadResponse } from "@/app/_edge/download-response";
import { getRoute } from "@/app/_edge/get-route";
import { isId } from "@/app/_edge/is-id";
import { problemPage } from "@/app/_edge/problem-page";
import { seeOther } from "@/app/_edge/see-other";
import { getStaff } from "@/lib/auth/session";
import { problemCode } from "@/lib/problem";
import { type LetterForm, letterForms } from "@/lib/requests/keep-letter";
import { readLetter } from "@/lib/requests/read-letter";
import { requestPath, signInPath } from "../../../../../_edge/desk-paths";

/** A page of markup is only ever downloaded, and proxy.ts lets no script run: nothing that is kept acts at our address. */
const served: Record<LetterForm, { readonly type: string; readonly disposition: "inline" | "attachment" }> = {
  html: { type: "text/html; charset=utf-8", disposition: "attachment" },
  txt: { type: "text/plain; charset=utf-8", disposition: "inline" },
  pdf: { type: "application/pdf", disposition: "attachment" },
};

/** A sent letter exactly as it was sent, in one of its three forms. */
export const GET = getRoute(
  "/desk/requests/[reference]/letters/[letter]/[form]",
  async (request, params: { reference: string; letter: string; form: string }) => {
    const { reference, letter: letterId } = params;
    const staff = await getStaff();
    if (!staff) return seeOther(signInPath(requestPath(reference)));
    const form = letterForms.find((known) => known === params.form);
    if (!form || !isId(letterId)) return problemPage(request, "not_found");
    try {
      const { filename, body } = await readLetter(staff, { reference, letterId, form });
      return downloadResponse({ filename, body, ...served[form] });
    } catch (error) {
      if (problemCode(error) === "not_found") return problemPage(request, "not_found");
      throw error;
    }
  },
);
