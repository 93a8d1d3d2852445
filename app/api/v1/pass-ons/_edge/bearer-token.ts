import { problemJson } from "@/app/_edge/problem-json";

/** The secret of the link, sent as a header because addresses are written to logs (RFC 6750 §2.1); null when none is sent. */
export function bearerToken(request: Request): string | null {
  const match = /^Bearer +([\w-]{1,200})$/i.exec(request.headers.get("authorization") ?? "");
  return match?.[1] ?? null;
}

/** RFC 6750 §3. */
export const tokenMissing = (): Response =>
  problemJson(401, "token.missing", {
    title: "send the token of the link as Authorization: Bearer",
    headers: { "WWW-Authenticate": "Bearer" },
  });
