const prefix = "CONNECTION_";

export interface Connections {
  /** Addresses by `controller/system`. */
  readonly connections: Readonly<Record<string, string>>;
  readonly problems: readonly { readonly name: string; readonly expected: string }[];
}

const slugOf = (part: string): string => part.toLowerCase().replaceAll("_", "-");

/**
 * Splits the telling part of a variable's name into slugs: `MINET_ADH6` is `minet/adh6`. The controller ends at the first
 * double underscore, or at the first single one when there is none: `MY_CLUB__DOOR_LOG` is `my-club/door-log`.
 */
export function slugsOf(rest: string): string | null {
  const parts = /^([A-Z0-9_]+?)__([A-Z0-9_]+)$/.exec(rest) ?? /^([A-Z0-9]+)_([A-Z0-9_]+)$/.exec(rest);
  const [, controller, system] = parts ?? [];
  return controller && system ? `${slugOf(controller)}/${slugOf(system)}` : null;
}

/** Gathers the addresses of connected systems from `CONNECTION_<CONTROLLER>_<SYSTEM>`; pure. Never repeats an address. */
export function connectionsOf(env: Readonly<Record<string, string | undefined>>): Connections {
  const connections: Record<string, string> = {};
  const problems: { name: string; expected: string }[] = [];
  for (const [name, address] of Object.entries(env)) {
    if (!name.startsWith(prefix) || address === undefined) continue;
    const system = slugsOf(name.slice(prefix.length));
    if (system === null)
      problems.push({ name, expected: `named ${prefix}<CONTROLLER>_<SYSTEM>, in capitals` });
    else if (URL.canParse(address)) connections[system] = address;
    else problems.push({ name, expected: "the system's address, as a URL" });
  }
  return { connections, problems };
}

/** The part of a name that `slugsOf` reads as these slugs; always in the unambiguous double-underscore form. */
export const variablePart = (slugs: string): string =>
  slugs.replaceAll("-", "_").replace("/", "__").toUpperCase();

/** The variable that `connectionsOf` reads as this system. */
export const connectionVariable = (system: string): string => prefix + variablePart(system);
