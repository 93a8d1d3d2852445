import { jsonRoute, problemJson } from "@/app/_edge/problem-json";
import { describeController } from "@/lib/api/describe-controller";
import { negotiateLocale } from "@/lib/i18n/locales";

/** Everything here is public: any site may show it. */
const cors = { "Access-Control-Allow-Origin": "*" } as const;

/** The public facts of one organisation: what can be asked for, what the form asks, who to complain to. */
export const GET = jsonRoute(
  "/api/v1/controllers/[slug]",
  async (request, { params }: { params: Promise<{ slug: string }> }) => {
    const locale = negotiateLocale(request.headers.get("accept-language"));
    const facts = await describeController((await params).slug, locale);
    if (!facts) return problemJson(404, "not_found", { title: "no such organisation", headers: cors });
    return Response.json(facts, {
      headers: {
        ...cors,
        "Content-Language": locale,
        Vary: "Accept-Language",
        "Cache-Control": "public, max-age=300",
      },
    });
  },
);
