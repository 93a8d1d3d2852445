import { createHash } from "node:crypto";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/auth-options";
import { authSecret } from "@/lib/auth/send-sign-in-link";
import type { WayIn } from "@/lib/auth/sign-in";
import { isSecure, staffCookie } from "@/lib/auth/staff-cookie";
import { installation } from "@/lib/installation";
import { createToken } from "@/lib/vault/token";

/** Where to send the browser, and the `Set-Cookie` lines that go with it. */
export interface SignInStep {
  readonly location: string;
  readonly setCookies: readonly string[];
}

type Named = Readonly<Record<string, string>>;

/** Sends the browser to the organisation's provider. The caller has checked that our own page asked for it. */
export async function beginOidcSignIn(
  cookies: Named,
  /** A page of the desk, as an absolute address. */
  returnTo: string,
): Promise<SignInStep> {
  if (!installation().settings.oidc) return failed("Unknown");
  // next-auth wants the token of a form that it rendered itself. Ours is checked by its origin, so it is given one.
  const csrfToken = createToken();
  const hash = createHash("sha256").update(`${csrfToken}${authSecret()}`).digest("hex");
  const csrfCookie = `${isSecure() ? "__Host-" : ""}next-auth.csrf-token`;
  return run({
    method: "POST",
    path: ["signin", "oidc"],
    query: {},
    body: { csrfToken, callbackUrl: returnTo },
    cookies: { ...cookies, [csrfCookie]: `${csrfToken}|${hash}` },
  });
}

/** Redeems the token of a link, or takes the provider's answer; on success the browser gets the cookie of a new session. */
export const finishSignIn = (via: WayIn, query: Named, cookies: Named): Promise<SignInStep> =>
  run({ method: "GET", path: ["callback", providers[via]], query, body: {}, cookies });

const providers: Readonly<Record<WayIn, string>> = { link: "email", oidc: "oidc" };

interface Call {
  readonly method: "GET" | "POST";
  readonly path: readonly [action: string, provider: string];
  readonly query: Named;
  readonly body: Named;
  readonly cookies: Named;
}

/** Runs next-auth's handler outside of Next.js: it takes what its own routes would, and only the two that we use. */
async function run({ method, path, query, body, cookies }: Call): Promise<SignInStep> {
  const via = path[1] === "oidc" ? "oidc" : "link";
  const headers = new Map<string, unknown>();
  const response = {
    status: () => response,
    getHeader: (name: string) => headers.get(name),
    setHeader: (name: string, value: unknown) => {
      headers.set(name, value);
      return response;
    },
    end: () => response,
    json: () => response,
    send: () => response,
  };
  const request = { method, query: { ...query, nextauth: [...path] }, body, cookies, headers: {} };
  await NextAuth(authOptions({ via, replaces: cookies[staffCookie()] ?? null }))(request, response);
  const location = headers.get("Location");
  const written = headers.get("Set-Cookie");
  const setCookies = Array.isArray(written) ? written.map(String) : [];
  if (typeof location !== "string") return failed("Other");
  const { pathname, searchParams } = new URL(location, installation().settings.appUrl);
  const isOwnPage = pathname === "/api/auth/error" || pathname === "/api/auth/signin";
  return isOwnPage
    ? { ...failed(codeOf(searchParams.get("error"), via)), setCookies }
    : { location, setCookies };
}

/** Who went back at the provider is told by next-auth like any fault: said of the provider, the next step is the right one. */
const codeOf = (code: string | null, via: WayIn): string =>
  via === "oidc" && code === "Callback" ? "OAuthCallback" : (code ?? "Other");

const failed = (code: string): SignInStep => ({
  location: `/desk/sign-in?error=${encodeURIComponent(code)}`,
  setCookies: [],
});
