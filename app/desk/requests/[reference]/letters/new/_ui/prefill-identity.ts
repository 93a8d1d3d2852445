import type { RequestDetails } from "@/lib/requests/desk-view";

/** What the letter that asks for a proof starts from: the way that was chosen, and what is needed for it. */
export function prefillIdentity(
  { identity }: Pick<RequestDetails, "identity">,
  wanted: string | undefined,
): Readonly<Record<string, string>> {
  const method = identity.canAsk.find((known) => known === wanted);
  return method ? { method, needed: identity.suggested[method] ?? "" } : {};
}
