import { slugsOf, variablePart } from "@/lib/start/connection-variables";

/** How a provider of sign-in is reached (OpenID Connect Discovery 1.0), and who we are there. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface Accounts {
  /** Providers by `controller/name`, as a record's `verification.account.provider` names them. */
  readonly accounts: Readonly<Record<string, OidcSettings>>;
  readonly problems: readonly { readonly name: string; readonly expected: string }[];
}

const prefix = "OIDC_";
const endings = { ISSUER: "issuer", CLIENT_ID: "clientId", CLIENT_SECRET: "clientSecret" } as const;
const pattern = /^OIDC_(?<provider>\w+?)_(?<ending>ISSUER|CLIENT_ID|CLIENT_SECRET)$/;

/** Three settings of the desk's own sign-in, whose names have no provider in them. */
const ofTheDesk: readonly string[] = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"];

/** Whether a variable belongs to a controller's accounts, and not to the desk's sign-in. */
export const isAccountVariable = (name: string): boolean => !ofTheDesk.includes(name) && pattern.test(name);

/**
 * Gathers the providers of controllers' own accounts from `OIDC_<CONTROLLER>_<NAME>_ISSUER`, `…_CLIENT_ID` and
 * `…_CLIENT_SECRET`; pure. All three are needed together. Never repeats a value.
 * @param isIssuer what an issuer must look like
 */
export function accountsOf(
  env: Readonly<Record<string, string | undefined>>,
  isIssuer: (text: string) => boolean,
): Accounts {
  const given = new Map<string, Partial<OidcSettings> & { readonly stem: string }>();
  const problems: { name: string; expected: string }[] = [];
  for (const [name, text] of Object.entries(env)) {
    const { provider: part = "", ending } = pattern.exec(name)?.groups ?? {};
    if (!isAccountVariable(name) || text === undefined || !isEnding(ending)) continue;
    const provider = slugsOf(part);
    if (provider === null)
      problems.push({ name, expected: `named ${prefix}<CONTROLLER>_<NAME>_${ending}, in capitals` });
    else if (ending === "ISSUER" && !isIssuer(text)) problems.push({ name, expected: "an https URL" });
    if (provider !== null)
      given.set(provider, { stem: prefix + part, ...given.get(provider), [endings[ending]]: text });
  }
  const accounts: Record<string, OidcSettings> = {};
  for (const [provider, { stem, issuer, clientId, clientSecret }] of given) {
    if (issuer && clientId && clientSecret) accounts[provider] = { issuer, clientId, clientSecret };
    const missing = [!issuer && "ISSUER", !clientId && "CLIENT_ID", !clientSecret && "CLIENT_SECRET"];
    for (const ending of missing)
      if (ending) problems.push({ name: `${stem}_${ending}`, expected: `required with ${stem}_…` });
  }
  return { accounts, problems };
}

const isEnding = (text: string | undefined): text is keyof typeof endings =>
  text !== undefined && Object.hasOwn(endings, text);

/** The variables that `accountsOf` reads as these providers, for child processes. */
export const accountVariables = (accounts: Accounts["accounts"]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(accounts).flatMap(([provider, { issuer, clientId, clientSecret }]) => {
      const stem = prefix + variablePart(provider);
      return [
        [`${stem}_ISSUER`, issuer],
        [`${stem}_CLIENT_ID`, clientId],
        [`${stem}_CLIENT_SECRET`, clientSecret],
      ];
    }),
  );
