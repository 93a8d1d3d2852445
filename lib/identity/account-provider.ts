import * as openid from "openid-client";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import { installation } from "@/lib/installation";
import type { OidcSettings } from "@/lib/start/account-variables";

const timeoutS = 10;
/** Providers change their keys and addresses seldom; a wrong address is mended by the next sign-in after this. */
const keptMs = 3_600_000;

interface Discovered {
  readonly configuration: Promise<openid.Configuration>;
  readonly until: number;
}

/** By issuer and client. A provider that did not answer is not remembered. */
const discovered = new Map<string, Discovered>();

/** How the provider that a record names is reached from here; null when the record or this installation has none. */
export function accountSettings(record: Pick<RecordOfProcessing, "verification">): OidcSettings | null {
  const { account } = record.verification;
  return account ? (installation().settings.accounts[account.provider] ?? null) : null;
}

/** The provider as it describes itself. @throws what openid-client throws when it cannot be reached or believed */
export async function discoverProvider(settings: OidcSettings, now: Date): Promise<openid.Configuration> {
  const key = `${settings.issuer}\n${settings.clientId}\n${settings.clientSecret}`;
  const known = discovered.get(key);
  if (known && known.until > now.getTime()) return known.configuration;
  const configuration = discover(settings);
  discovered.set(key, { configuration, until: now.getTime() + keptMs });
  configuration.catch(() => discovered.delete(key));
  return configuration;
}

function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<openid.Configuration> {
  const server = new URL(issuer);
  // Settings allow plain http for localhost alone: nothing is sent over a network then.
  const local = server.protocol === "http:" ? [openid.allowInsecureRequests] : [];
  return openid.discovery(server, clientId, undefined, authentication(clientSecret), {
    // The token comes over TLS from the provider itself; that it also signed it costs one look at its keys.
    execute: [...local, openid.enableNonRepudiationChecks],
    timeout: timeoutS,
  });
}

/** Basic where the provider takes it, which is also the default where it does not say (OpenID Connect Discovery 1.0, 3). */
function authentication(secret: string): openid.ClientAuth {
  const basic = openid.ClientSecretBasic(secret);
  const post = openid.ClientSecretPost(secret);
  return (server, client, body, headers) => {
    const takes = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
    const way = takes.includes("client_secret_basic") ? basic : post;
    return way(server, client, body, headers);
  };
}
