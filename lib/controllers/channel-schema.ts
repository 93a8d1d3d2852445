import { z } from "zod";
import { type LocalisedSchema, plainText } from "./record-parts";

const channelKinds = [
  "portal",
  "email",
  "post",
  "phone",
  "form",
  "social-network",
  "in-person",
  "employer",
] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** A way in which a request may come in, as the policy says it (Art. 12(2)). The address is the same in every language. */
export function channelSchema(localised: LocalisedSchema) {
  return z.strictObject({
    kind: z.enum(channelKinds),
    address: plainText.optional(),
    note: localised.optional(),
  });
}
