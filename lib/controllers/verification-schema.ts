import { z } from "zod";
import { assuranceLevels, identityMethods, rights } from "@/db/schema/enums";
import { statementOf } from "./category-schema";
import { defaultMethods } from "./identity-methods";
import { connectionName, type LocalisedSchema, slug } from "./record-parts";

const level = z.enum(assuranceLevels);

/** Names of claims as providers write them, some of which are addresses (OpenID Connect Core, 5.1.2). */
const claim = z.string().regex(/^[\w.:/#-]{1,200}$/, "is not the name of a claim");

/**
 * Sign-in with the controller's own account (OpenID Connect). `provider` names the settings that hold the issuer and
 * the client: `minet/account` reads OIDC_MINET_ACCOUNT_ISSUER, …_CLIENT_ID and …_CLIENT_SECRET. `proves` leads from a
 * claim to the identifier that it proves.
 */
function accountSchema(localised: LocalisedSchema) {
  return z.strictObject({
    provider: connectionName,
    label: localised,
    level,
    proves: z
      .record(claim, slug)
      .refine((claims) => Object.keys(claims).length > 0, "is empty: an account must prove something"),
  });
}

/**
 * Questions about what the controller holds already, so that nothing new is collected (Art. 12(6), EDPB 01/2022 §67).
 * A statement takes `$1`, the keys that the proven address found as text[], and gives one column: the true values.
 */
function matchingSchema(localised: LocalisedSchema) {
  const question = z.strictObject({
    slug,
    label: localised,
    hint: localised.optional(),
    system: slug,
    statement: statementOf("match"),
  });
  return z.strictObject({
    /** How many answers must agree. */
    needed: z.int("is not a whole number").min(1, "must be 1 or more"),
    level,
    questions: z.array(question).min(1, "needs at least one question"),
  });
}

/** Which documents do, and what to cover on them: a copy is the last resort, and never of more than is needed. */
function documentSchema(localised: LocalisedSchema) {
  return z.strictObject({ level: level.default("high"), accepted: localised, mask: localised });
}

/**
 * Who has to prove how much. A right that `levels` does not name needs `low`, which the e-mail code gives; more than
 * that is told with its `reasons` (Art. 12(6); decree 2019-536 Art. 77).
 */
export function verificationSchema(localised: LocalisedSchema) {
  return z
    .strictObject({
      levels: z.partialRecord(z.enum(rights), level).default({}),
      reasons: localised.optional(),
      methods: z.array(z.enum(identityMethods)).default([...defaultMethods]),
      account: accountSchema(localised).optional(),
      matching: matchingSchema(localised).optional(),
      document: documentSchema(localised).optional(),
    })
    .prefault({});
}
