import { rights } from "@/db/schema/enums";
import { inLanguage } from "@/lib/controllers/localised";
import {
  getStoredController,
  listStoredControllers,
  type StoredController,
} from "@/lib/controllers/stored-controller";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import type { PortalController } from "@/lib/requests/portal-view";

/** The public facts of one controller, in the language of the page; null when it is not served here. */
export async function getPortalController(slug: string, locale: Locale): Promise<PortalController | null> {
  const stored = await getStoredController(slug);
  return stored && toPortal(stored, locale);
}

/** Every controller that this installation serves, by name. */
export async function listPortalControllers(locale: Locale): Promise<PortalController[]> {
  return (await listStoredControllers()).map((stored) => toPortal(stored, locale));
}

/** What the public may know of a controller: all of it stands in its privacy policy. */
export function toPortal(
  { id, record }: Pick<StoredController, "id" | "record">,
  locale: Locale,
): PortalController {
  const { controller } = record;
  const text = (localised: Parameters<typeof inLanguage>[0]) =>
    inLanguage(localised, locale, controller.defaultLocale);
  const offered = rights.filter((right) => record.rights.some((offer) => offer.right === right));
  return {
    id,
    slug: controller.slug,
    name: controller.name,
    locales: controller.locales.filter(isLocale),
    country: controller.country,
    timeZone: controller.timeZone,
    rights: offered,
    identifiers: record.identifiers.map(({ slug, label, hint, required }) => ({
      slug,
      label: text(label),
      hint: text(hint),
      required,
    })),
    contact: { email: controller.contacts.email, post: controller.contacts.post.join("\n") },
    authority: {
      name: text(controller.authority.name),
      url: controller.authority.url,
      complaintUrl: text(controller.authority.complaintForm) || null,
      post: controller.authority.address.join("\n"),
    },
    policyUrl: controller.privacyPolicy.url ?? null,
  };
}
