import { problemStatus } from "@/app/_edge/problem-status";
import { reportFailure } from "@/app/_edge/report-failure";
import { Limited } from "@/lib/limits/limited";
import { Problem } from "@/lib/problem";

/** An error of the JSON interface (RFC 9457). `title` is one English sentence for developers and holds nothing personal. */
export function problemJson(
  status: number,
  code: string,
  {
    title,
    fields = {},
    headers = {},
  }: { title?: string; fields?: Readonly<Record<string, string>>; headers?: HeadersInit } = {},
): Response {
  const errors = Object.entries(fields).map(([field, detail]) => ({ field, detail }));
  const body = {
    type: `urn:habeas:problem:${code}`,
    title: title ?? code.replaceAll(/[._]/g, " "),
    status,
    code,
    ...(errors.length > 0 ? { errors } : {}),
  };
  const merged = new Headers(headers);
  merged.set("Content-Type", "application/problem+json");
  merged.set("Cache-Control", "no-store");
  return new Response(JSON.stringify(body), { status, headers: merged });
}

/** Wraps a JSON route: a `Problem` becomes its status and code, anything else a 500 with the number it is logged under. */
export function jsonRoute<Context = unknown>(
  where: string,
  handle: (request: Request, context: Context) => Promise<Response>,
): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    try {
      return await handle(request, context);
    } catch (error) {
      if (error instanceof Problem)
        return problemJson(problemStatus[error.code], error.code, {
          fields: error.fields,
          ...(error instanceof Limited ? { headers: { "Retry-After": String(error.retryAfterS) } } : {}),
        });
      return problemJson(500, "unexpected", {
        title: `unexpected failure, logged as ${reportFailure(error, where)}`,
      });
    }
  };
}
