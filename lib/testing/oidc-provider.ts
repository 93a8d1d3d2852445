import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

/** What the provider knows of an account, by the name that it is signed in with. */
type TestAccounts = Readonly<Record<string, Readonly<Record<string, string | boolean>>>>;

export interface TestProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  close(): Promise<void>;
}

interface Options {
  readonly accounts: TestAccounts;
  readonly redirectUris: readonly string[];
  /** Tells claims in the ID token too, as many providers do; else only its userinfo endpoint does. */
  readonly claimsInIdToken?: boolean;
}

const client = { clientId: "habeas", clientSecret: "a secret of tests, known to everybody who reads this" };

/**
 * A real OpenID Connect provider on loopback, whose sign-in page is a form with a field `login` and buttons to go on and
 * to cancel. It asks for no password and no consent.
 */
export async function startOidcProvider(options: Options): Promise<TestProvider> {
  let provider: Provider | undefined;
  const server = createServer((request, response) => {
    if (provider) void answer(provider, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const issuer = `http://localhost:${portOf(server)}`;
  provider = createProvider(issuer, options);
  return {
    issuer,
    ...client,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

function createProvider(issuer: string, { accounts, redirectUris, claimsInIdToken }: Options): Provider {
  return new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [...redirectUris],
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["preferred_username"] },
    conformIdTokenClaims: claimsInIdToken !== true,
    cookies: { keys: ["a key of tests"] },
    jwks: { keys: [signingKey()] },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, ...accounts[sub] }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? "",
        accountId: oidc.session?.accountId ?? "",
      });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
}

const signingKey = () => ({
  ...generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" }),
  alg: "RS256",
  use: "sig",
});

async function answer(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!request.url?.startsWith("/interaction/")) return provider.callback()(request, response);
  if (request.method === "GET") {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(page);
    return;
  }
  const form = new URLSearchParams(await textOf(request));
  const result =
    form.get("cancel") === null
      ? { login: { accountId: form.get("login") ?? "" } }
      : { error: "access_denied", error_description: "the person went back" };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

const page = `<!doctype html><html lang="en"><title>Sign in</title><h1>Sign in</h1><form method="post">
<label>Login <input name="login"></label><button>Sign in</button><button name="cancel" value="yes">Cancel</button></form>`;
