import { type NextRequest, NextResponse } from "next/server";
import { contentPolicy } from "@/app/_edge/content-policy";

/** Headers of every answer. Next.js reads the nonce from the policy on the request and puts it on its own scripts. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentPolicy(request.nextUrl.pathname, nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of fixed) response.headers.set(name, value);
  return response;
}

const fixed = [
  // Not `no-referrer`: browsers then send `Origin: null` with our own forms. Other sites get no referrer either way.
  ["Referrer-Policy", "same-origin"],
  ["X-Content-Type-Options", "nosniff"],
  ["X-Frame-Options", "DENY"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"],
  ["Strict-Transport-Security", "max-age=63072000"], // Browsers heed it over https only (RFC 6797 §8.1).
] as const;

export const config = { matcher: "/((?!_next/static/).*)" };
