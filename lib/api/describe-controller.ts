import { z } from "zod";
import { assuranceLevels, identityMethods, languages, requesterRoles, rights } from "@/db/schema/enums";
import { getPortalController } from "@/lib/controllers/portal-controllers";
import { type Locale, locales } from "@/lib/i18n/locales";

const question = z.object({
  slug: z.string(),
  kind: z.enum(["one", "some", "line", "text"]),
  options: z.array(z.object({ value: z.string(), label: z.string().nullable() })),
});

/** What `GET /api/v1/controllers/{slug}` tells. Texts are in the language that `Accept-Language` prefers. */
export const controllerFacts = z
  .object({
    slug: z.string(),
    name: z.string(),
    country: z.string().meta({ description: "ISO 3166-1 alpha-2" }),
    timeZone: z.string(),
    role: z.enum(["controller", "processor", "both"]),
    rights: z.array(
      z.object({
        right: z.enum(rights),
        note: z.string().nullable(),
        level: z.enum(assuranceLevels),
        questions: z.array(question),
      }),
    ),
    identifiers: z.array(
      z.object({ slug: z.string(), label: z.string(), hint: z.string().nullable(), required: z.boolean() }),
    ),
    requesters: z.array(z.enum(requesterRoles)),
    identityMethods: z.array(z.enum(identityMethods)),
    clients: z.array(z.object({ slug: z.string(), name: z.string() })),
    contacts: z.object({ email: z.string().nullable(), post: z.string().nullable() }),
    authority: z.object({ name: z.string(), url: z.string(), complaintUrl: z.string().nullable() }),
    privacyPolicyUrl: z.string().nullable(),
    locales: z.array(z.enum(languages)),
  })
  .meta({ id: "Controller", description: "The public facts of one organisation." });

/** The public facts of a controller in a language; null when it is not served here. */
export async function describeController(
  slug: string,
  locale: Locale,
): Promise<z.infer<typeof controllerFacts> | null> {
  const found = await getPortalController(slug, locale);
  if (!found) return null;
  const { authority, contact, verification } = found;
  return {
    slug: found.slug,
    name: found.name,
    country: found.country,
    timeZone: found.timeZone,
    role: found.role,
    rights: found.rights.map((right) => ({
      right,
      note: found.rightNotes[right] ?? null,
      level: verification.levels[right] ?? "low",
      questions: (found.questions[right] ?? []).map(({ slug: asked, kind, options }) => ({
        slug: asked,
        kind,
        options: options.map(({ value, label }) => ({ value, label })),
      })),
    })),
    identifiers: [...found.identifiers],
    requesters: [...found.requesters],
    identityMethods: [...verification.methods],
    clients: found.clients.map(({ slug: client, name }) => ({ slug: client, name })),
    contacts: contact,
    authority: { name: authority.name, url: authority.url, complaintUrl: authority.complaintUrl },
    privacyPolicyUrl: found.policyUrl,
    locales: [...locales],
  };
}
