import { cookies } from "next/headers";
import { ticketLifetimeS } from "@/lib/identity/account-ticket";
import { settings } from "@/lib/settings";

/**
 * What a browser keeps while it is at the provider, sealed. `Lax`: the provider's redirect back is a navigation from
 * another site, with which `Strict` would not be sent.
 */
const isSecure = () => settings().appUrl.startsWith("https:");
const name = () => `${isSecure() ? "__Host-" : ""}habeas-account`;
const options = (maxAge: number) =>
  ({ httpOnly: true, sameSite: "lax", secure: isSecure(), path: "/", maxAge }) as const;

export async function writeTicket(ticket: string): Promise<void> {
  (await cookies()).set(name(), ticket, options(ticketLifetimeS));
}

/** Reads it and takes it away: it is good for one answer. */
export async function takeTicket(): Promise<string | null> {
  const jar = await cookies();
  const ticket = jar.get(name())?.value ?? null;
  jar.set(name(), "", options(0));
  return ticket;
}
