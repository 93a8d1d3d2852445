import { downloadResponse } from "@/app/_edge/download-response";
import { requestPath } from "@/app/desk/_edge/desk-paths";
import { keptForm } from "@/app/desk/_edge/staff-form";
import { printPostalLetter } from "@/lib/identity/print-postal-letter";

interface Params {
  readonly reference: string;
}

/** The letter with a code, as a file that exists once: the answer is the letter itself, or the page that says what is wrong. */
export async function POST(request: Request, context: { params: Promise<Params> }): Promise<Response> {
  const printed: Awaited<ReturnType<typeof printPostalLetter>>[] = [];
  const print = keptForm<Params>(
    "/desk/requests/[reference]/identity/print",
    ({ params }) => requestPath(params.reference),
    async (staff, { params: { reference }, form, now }) => {
      printed.push(await printPostalLetter(staff, { reference, address: form.text("address") }, now));
      return requestPath(reference);
    },
  );
  const page = await print(request, context);
  const [letter] = printed;
  if (!letter) return page;
  return downloadResponse({ filename: letter.filename, type: "application/pdf", body: letter.pdf });
}
