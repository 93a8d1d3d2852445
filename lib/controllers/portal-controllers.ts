import { identityMethods, type Right, rights } from "@/db/schema/enums";
import { inLanguage } from "@/lib/controllers/localised";
import type { Localised, RecordOfProcessing } from "@/lib/controllers/record-schema";
import {
  getStoredController,
  listStoredControllers,
  type StoredController,
} from "@/lib/controllers/stored-controller";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { PortalController, PortalQuestion, PortalVerification } from "@/lib/requests/portal-view";
import { requesterRolesIn } from "@/lib/requests/requesters";
import { rightQuestions } from "@/lib/requests/right-questions";

/** The public facts of one controller, in the language of the page; null when it is not served here. */
export async function getPortalController(slug: string, locale: Locale): Promise<PortalController | null> {
  const stored = await getStoredController(slug);
  return stored && toPortal(stored, locale);
}

/** Every controller that this installation serves, by name. */
export async function listPortalControllers(locale: Locale): Promise<PortalController[]> {
  return (await listStoredControllers()).map((stored) => toPortal(stored, locale));
}

/** The SVG of a controller's logo; null when it has none or is not served here. */
export async function getLogo(slug: string): Promise<string | null> {
  return (await getStoredController(slug))?.record.controller.brand?.logo ?? null;
}

/** What the public may know of a controller: all of it stands in its privacy policy. */
export function toPortal(
  { id, record }: Pick<StoredController, "id" | "record">,
  locale: Locale,
): PortalController {
  const { controller } = record;
  const text: Words = (localised) => inLanguage(localised, locale, controller.defaultLocale);
  const offered = rights.filter((right) => record.rights.some((offer) => offer.right === right));
  return {
    id,
    slug: controller.slug,
    name: controller.name,
    legalEntity: controller.legalEntity ?? null,
    role: controller.role,
    brand: controller.brand
      ? { ...controller.brand.colour, logo: controller.brand.logo ? `/brand/${controller.slug}.svg` : null }
      : null,
    locales,
    textLocale: controller.locales.includes(locale) ? locale : controller.defaultLocale,
    country: controller.country,
    timeZone: controller.timeZone,
    rights: offered,
    rightNotes: Object.fromEntries(
      record.rights.flatMap(({ right, note }) => (note ? [[right, text(note)] as const] : [])),
    ),
    identifiers: record.identifiers.map(({ slug, label, hint, required }) => ({
      slug,
      label: text(label),
      hint: text(hint),
      required,
    })),
    contact: {
      email: controller.contacts.email ?? null,
      post: controller.contacts.post?.join("\n") ?? null,
    },
    authority: {
      name: text(controller.authority.name),
      url: controller.authority.url,
      complaintUrl: text(controller.authority.complaintForm) || null,
      post: controller.authority.address.join("\n"),
    },
    policyUrl: controller.privacyPolicy.url ?? null,
    channels: controller.channels.map(({ kind, address, note }) => ({
      kind,
      address: address ?? null,
      note: note ? text(note) : null,
    })),
    processorNote: record.processorNote ? text(record.processorNote) : null,
    clients: record.clients.map(({ slug, name, concerns }) => ({ slug, name, concerns: text(concerns) })),
    verification: verificationOf(record.verification, text),
    requesters: requesterRolesIn(controller.country),
    questions: questionsOf(record, offered, text),
  };
}

/** A text of the record in the language of the page. */
type Words = (localised: Localised) => string;

function questionsOf(
  record: RecordOfProcessing,
  offered: readonly Right[],
  text: Words,
): PortalController["questions"] {
  const asked = (right: Right): readonly PortalQuestion[] =>
    rightQuestions(record, right).map((question) => ({
      ...question,
      options: question.options.map(({ value, label }) => ({ value, label: label && text(label) })),
    }));
  return Object.fromEntries(offered.map((right) => [right, asked(right)]));
}

function verificationOf(
  { levels, reasons, methods, account, matching, document }: RecordOfProcessing["verification"],
  text: Words,
): PortalVerification {
  return {
    methods: identityMethods.filter((method) => methods.includes(method)),
    levels,
    reasons: reasons ? text(reasons) : null,
    account: account ? { label: text(account.label) } : null,
    matching: matching
      ? {
          questions: matching.questions.map(({ slug, label, hint }) => ({
            slug,
            label: text(label),
            hint: hint ? text(hint) : null,
          })),
        }
      : null,
    document: document ? { accepted: text(document.accepted), mask: text(document.mask) } : null,
  };
}
