import { getRoute } from "@/app/_edge/get-route";
import { getLogo } from "@/lib/controllers/portal-controllers";

const suffix = ".svg";

/** The logo of a controller, as its record has it. Opened by itself it is a document that may do nothing (see the policy). */
export const GET = getRoute("/brand/[file]", async (_request, { file }: { file: string }) => {
  const logo = file.endsWith(suffix) ? await getLogo(file.slice(0, -suffix.length)) : null;
  if (logo === null) return new Response("Not found\n", { status: 404 });
  return new Response(logo, {
    headers: { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=300" },
  });
});
