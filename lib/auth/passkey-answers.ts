import { z } from "zod";

/** Longer than any answer: a key, a signature, an attestation. */
const bytes = z
  .string()
  .regex(/^[\w-]*$/)
  .max(32_000);
const credentialId = z
  .string()
  .regex(/^[\w-]+$/)
  .max(1_400);

const common = {
  id: credentialId,
  rawId: credentialId,
  type: z.literal("public-key"),
  clientExtensionResults: z.object({}).default({}),
};

/** What a browser answers after it made a passkey (WebAuthn Level 3, RegistrationResponseJSON). */
export const createdPasskeySchema = z.object({
  ...common,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z.array(z.string().max(32)).max(10).optional(),
  }),
});

/** What a browser answers after a passkey was shown (WebAuthn Level 3, AuthenticationResponseJSON). */
export const shownPasskeySchema = z.object({
  ...common,
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: bytes.optional(),
  }),
});
