import { z } from "zod";

/** A text in every language that the controller offers: `{ en, fr }`. None may be missing, none may be extra. */
export type Localised = Readonly<Record<string, string>>;

export type LocalisedSchema = z.ZodType<Localised>;

const text = z.string().trim().min(1, "is empty");

/** One line or several of plain text, the same in every language (a name, a citation). */
export const plainText = text;

export const locale = z
  .string()
  .regex(/^[a-z]{2}(?:-[A-Z]{2})?$/, 'is not a language such as "fr" or "pt-BR"');

/** Builds the schema of a text in these languages; a language left out is an error at its own path. */
export function localisedIn(locales: readonly string[]): LocalisedSchema {
  if (locales.length === 0) return z.record(z.string(), text); // The list of languages is itself reported as wrong.
  return z.strictObject(Object.fromEntries(locales.map((each) => [each, text] as const)));
}

/** Slugs become folders, file names and parts of URLs, also on Windows, where some names are devices. */
export const slug = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    'is not a slug: lower-case letters, digits and single hyphens, such as "adh6"',
  )
  .max(60, "is longer than 60 characters")
  .refine(
    (value) => !/^(?:con|prn|aux|nul|(?:com|lpt)\d)$/.test(value),
    "is a reserved file name on Windows",
  );

/** A column as the statement names it. No dots, quotes or capitals: alias the column when the system has them. */
export const columnName = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]*$/,
    "is not a column name: lower-case letters, digits and underscores; alias it with AS",
  )
  .max(63, "is longer than 63 characters");

/** The slug of the one identifier that the portal asks and proves itself. */
export const emailIdentifier = "email";

export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'is not a country code such as "FR" (ISO 3166-1 alpha-2)');
export const webAddress = z.url({ protocol: /^https$/, error: "is not an https address" });
export const emailAddress = z.email("is not an e-mail address");
export const calendarDate = z.iso.date("is not a date such as 2023-12-30");
export const postalAddress = z.array(text).min(1, "needs at least one line");

/** Whole calendar units only: retention is counted like a legal period, never in seconds. */
export const period = z
  .string()
  .regex(
    /^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/,
    'is not a period such as "P5Y" or "P6M" (ISO 8601)',
  );

/** Time that the house gives itself or a contract sets: days on which people work. */
export const workingDays = z
  .string()
  .regex(/^P[1-9]\d{0,2}D$/, 'is not a number of working days such as "P2D" (ISO 8601)');

/** Names the secret that holds an address: addresses and passwords never stand in the record. */
export const connectionName = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'is not a connection name such as "minet/adh6"');

export const timeZone = z.string().refine(isTimeZone, 'is not a time zone such as "Europe/Paris"');

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: value }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}
