/** One administrator of a controller, as the rule sees them. */
export interface Administrator {
  readonly staffId: string;
  /** Deactivated people administer nothing. */
  readonly active: boolean;
  /** The account of the first start has none: its printed link works once, and nothing brings it back. */
  readonly hasAddress: boolean;
}

/**
 * Whether a controller still has somebody who gives and ends roles once these people no longer do. It must be somebody
 * who can sign in again, that is with an address; only where there was nobody with one, the first account is enough.
 */
export function keepsAdministrator(
  administrators: readonly Administrator[],
  leaving: ReadonlySet<string>,
): boolean {
  const active = administrators.filter((one) => one.active);
  const stay = active.filter(({ staffId }) => !leaving.has(staffId));
  const reachable = ({ hasAddress }: Administrator) => hasAddress;
  return active.some(reachable) ? stay.some(reachable) : stay.length > 0 || active.length === 0;
}
