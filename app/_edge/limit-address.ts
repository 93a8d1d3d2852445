import { randomBytes } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingHttpHeaders } from "node:http";
import { isIP } from "node:net";
import { settings } from "@/lib/settings";

/** Kept on globalThis because a Next.js build can hold this module more than once in one process. */
const slot = globalThis as typeof globalThis & { habeasSocketHeader?: string };

/**
 * From now on, writes the address at the other end of the socket into the headers of every request that this process's
 * servers take. Next.js gives route handlers no socket, and the `X-Forwarded-For` that it fills in is the client's own
 * word when the client sends one. The header's name is drawn at random, so nobody can send it. Calling it again does nothing.
 */
export function noteSocketAddresses(): string {
  slot.habeasSocketHeader ??= startNoting(`x-socket-${randomBytes(12).toString("hex")}`);
  return slot.habeasSocketHeader;
}

function startNoting(header: string): string {
  subscribe("http.server.request.start", (message) => {
    const { request, socket } = message as {
      request: { headers: IncomingHttpHeaders };
      socket: { remoteAddress?: string };
    };
    request.headers[header] = socket.remoteAddress ?? "";
  });
  return header;
}

/** What limits are counted by when nobody can say who it is: all such clients share one count. */
const unknown = "unknown";

/**
 * Who sends a request, to count by: an IPv4 address, or the /64 network of an IPv6 address, which is what one household
 * or one machine gets. Each proxy of ours (TRUSTED_PROXIES) appends the address that it was called from, so the chain is
 * read from the right, past ours; what stands further left is the client's own word. Without proxies, it is the socket's.
 */
export function clientAddress(headers: Headers, trustedProxies = settings().trustedProxies): string {
  const socket = headers.get(noteSocketAddresses());
  // Taken before the first call: the socket was not noted.
  if (socket === null) return unknown;
  if (trustedProxies === 0) return networkOf(socket);
  const forwarded = (headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  return networkOf(forwarded.at(-trustedProxies) || socket);
}

/** `203.0.113.7`, or `2001:db8:0:1::/64`. */
function networkOf(text: string): string {
  const address = /^\[([^\]]*)\]/.exec(text)?.[1] ?? text.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
  const [plain = ""] = address.split("%");
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1] ?? plain;
  if (isIP(mapped) === 4) return mapped;
  if (isIP(mapped) !== 6) return unknown;
  const groups = groupsOf(new URL(`http://[${mapped}]`).hostname.slice(1, -1));
  return `${groups.slice(0, 4).join(":")}::/64`;
}

/** The eight groups of an IPv6 address in canonical form (RFC 5952). */
function groupsOf(canonical: string): string[] {
  const [left = "", right] = canonical.split("::");
  const before = left === "" ? [] : left.split(":");
  const after = right ? right.split(":") : [];
  const missing = right === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(missing).fill("0"), ...after];
}
