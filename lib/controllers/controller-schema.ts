import { z } from "zod";
import { findAuthority } from "@/lib/authorities/find-authority";
import { DeadlineError } from "@/lib/deadlines/deadline-error";
import { findPeriod, findRegime, isUnder } from "@/lib/deadlines/regimes";
import { brandSchema } from "./brand-schema";
import { channelSchema } from "./channel-schema";
import {
  calendarDate,
  country,
  emailAddress,
  type LocalisedSchema,
  locale,
  plainText,
  postalAddress,
  slug,
  timeZone,
  webAddress,
} from "./record-parts";

/** ISO 3166-2, such as a German Land (`DE-BE`) or a part of the United Kingdom (`GB-SCT`). */
const region = z
  .string()
  .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'is not a region code such as "DE-BE" (ISO 3166-2)');

const authoritySchema = (localised: LocalisedSchema) =>
  z.strictObject({
    slug,
    name: localised,
    url: webAddress,
    complaintForm: z.record(locale, webAddress),
    address: postalAddress,
  });

/** First segments of the portal's own pages, which would hide a controller of that name. */
const reserved = ["deadline", "track", "erasure", "not-found", "pass-on", "brand"];

/**
 * Who answers. `region` is where the seat lies when its authority is a regional one; `holidays` a list of holidays other
 * than the country's, for a controller that keeps the regional ones (without it the national list counts, which gives
 * the earlier date). The authority of the seat (Arts. 13(2)(d), 77) is found by country and region; what is written
 * here goes before it.
 */
export function controllerSchema(localised: LocalisedSchema) {
  return z
    .strictObject({
      slug: slug.refine((value) => !reserved.includes(value), "is an address of the portal itself"),
      name: plainText,
      /** The registered name with its form and number, where it is known or differs. */
      legalEntity: plainText.optional(),
      role: z.enum(["controller", "processor", "both"]),
      country,
      region: region.optional(),
      sector: z.enum(["private", "public"]).default("private"),
      timeZone,
      /** Which law counts the time: a regime of lib/deadlines. */
      regime: slug,
      holidays: region.optional(),
      locales: z.array(locale).min(1, "needs at least one language"),
      defaultLocale: locale,
      /** Left out where the policy names none: nothing is made up, and the portal's own page is written to. */
      address: z.array(plainText).default([]),
      contacts: z
        .strictObject({ email: emailAddress.optional(), post: postalAddress.optional() })
        .prefault({}),
      /** Every way in which the policy lets a request come in (Art. 12(2)). */
      channels: z.array(channelSchema(localised)).default([]),
      dpo: z.strictObject({ name: plainText.optional(), email: emailAddress }).optional(),
      representative: localised,
      brand: brandSchema.optional(),
      authority: authoritySchema(localised).optional(),
      privacyPolicy: z.strictObject({ title: localised, date: calendarDate, url: webAddress.optional() }),
    })
    .superRefine((controller, context) => {
      for (const problem of clockProblems(controller))
        context.addIssue({ code: "custom", path: [problem.field], message: problem.message });
    })
    .transform((controller, context) => {
      const authority = controller.authority ?? knownAuthority(controller);
      if (authority) return { ...controller, authority };
      const message = `is missing: no authority is known for ${controller.region ?? controller.country}`;
      context.issues.push({ code: "custom", path: ["authority"], message, input: controller });
      return z.NEVER;
    });
}

interface Seat {
  readonly country: string;
  readonly region?: string | undefined;
  readonly sector: "private" | "public";
  readonly locales: readonly string[];
}

/** The authority of the seat as every language names it: by its own name. */
function knownAuthority({ country: seat, region: part, sector, locales }: Seat) {
  const found = findAuthority({ country: seat, region: part ?? null, sector });
  if (!found) return null;
  const inAll = (text: string) => Object.fromEntries(locales.map((each) => [each, text]));
  return {
    slug: found.slug,
    name: inAll(found.name),
    url: found.url,
    complaintForm: found.complaintUrl ? inAll(found.complaintUrl) : {},
    address: [...found.address],
  };
}

/** Regime, country and holidays must make a clock together: a request could not be counted otherwise. */
function clockProblems(controller: {
  readonly country: string;
  readonly regime: string;
  readonly holidays?: string | undefined;
}): readonly { field: "regime" | "country" | "holidays"; message: string }[] {
  const { country: seat, regime: code, holidays } = controller;
  if (!country.safeParse(seat).success) return []; // Told at its own place.
  try {
    const regime = findRegime(code);
    findPeriod(regime, "response");
    if (!isUnder(regime, holidays ?? seat))
      return [{ field: holidays ? "holidays" : "country", message: `${code} does not apply there` }];
    if (holidays && !holidays.startsWith(`${seat}-`))
      return [{ field: "holidays", message: `lies outside ${seat}` }];
    return [];
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    return [{ field: "regime", message: `counts no answers: ${error.message}` }];
  }
}
