import { type Language, languages, type Right, rights, type StaffLetterKind } from "@/db/schema/enums";
import { type AccessItem, accessItems } from "@/lib/rights/access-gaps";

type Typed = Readonly<Record<string, string>>;

interface ReadForm {
  readonly language: Language | null;
  /** As the letter's act takes them; what is wrong with them it says itself. */
  readonly fields: unknown;
  /** What the act cannot see any more. */
  readonly errors: Readonly<Record<string, string>>;
}

export const rightField = (right: Right): string => `right.${right}`;
export const itemField = (item: AccessItem): string => `reasonedItems.${item}`;

const plain =
  (...names: string[]) =>
  (typed: Typed): unknown =>
    Object.fromEntries(names.map((name) => [name, typed[name] ?? ""]));

const readers: Record<StaffLetterKind, (typed: Typed) => unknown> = {
  "identity-requested": plain("doubt", "needed", "method"),
  "clarification-requested": plain("question"),
  extension: plain("reasons", "length"),
  "fee-requested": (typed) => {
    const currency = (typed["currency"] ?? "").trim().toUpperCase();
    const { ground, reasons, facts } = typed;
    return { amount: toSmallestUnit(typed["amount"] ?? "", currency), currency, ground, reasons, facts };
  },
  answer: (typed) => ({
    rights: rights.filter((right) => typed[rightField(right)] === "yes"),
    reasonedItems: Object.fromEntries(
      accessItems.flatMap((item) => {
        const reason = (typed[itemField(item)] ?? "").trim();
        return reason ? [[item, reason]] : [];
      }),
    ),
  }),
  recipients: () => ({}),
  closing: ({ cause, into, samePerson }) =>
    cause === "merged" ? { cause, into, samePerson: samePerson === "yes" } : { cause },
};

/** What a submitted form says, as the act of its kind takes it. */
export function readLetterForm(kind: StaffLetterKind, typed: Typed): ReadForm {
  const language = languages.find((known) => known === typed["language"]) ?? null;
  return {
    language,
    fields: readers[kind](typed),
    errors: language === null ? { language: "required" } : {},
  };
}

/** The fields of a draft as the form shows them again; null for what is none. */
export function typedAgain(kind: StaffLetterKind, fields: unknown): Typed {
  if (!isRecord(fields)) return {};
  if (kind === "answer") return answerAgain(fields);
  const texts = Object.entries(fields).flatMap(([name, value]) => {
    if (value === true) return [[name, "yes"] as const]; // A ticked box.
    return typeof value === "string" || typeof value === "number" ? [[name, String(value)] as const] : [];
  });
  const typed = Object.fromEntries(texts);
  if (kind !== "fee-requested") return typed;
  const { amount, currency } = fields;
  return typeof amount === "number" && typeof currency === "string"
    ? { ...typed, amount: (amount / 10 ** fractionDigits(currency)).toFixed(fractionDigits(currency)) }
    : typed;
}

function answerAgain(fields: Readonly<Record<string, unknown>>): Typed {
  const { rights: chosen, reasonedItems } = fields;
  return {
    ...Object.fromEntries(
      rights
        .filter((right) => Array.isArray(chosen) && chosen.includes(right))
        .map((right) => [rightField(right), "yes"]),
    ),
    ...Object.fromEntries(
      accessItems.flatMap((item) => {
        const reason = isRecord(reasonedItems) ? reasonedItems[item] : undefined;
        return typeof reason === "string" ? [[itemField(item), reason]] : [];
      }),
    ),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** "12.50" or "12,50" as 1250; null for what is no amount of this currency. */
function toSmallestUnit(text: string, currency: string): number | null {
  const digits = fractionDigits(currency);
  const [, whole, fraction = ""] = /^(\d{1,7})(?:[.,](\d+))?$/.exec(text.replaceAll(/\s/g, "")) ?? [];
  if (whole === undefined || fraction.length > digits) return null;
  return Number(`${whole}${fraction.padEnd(digits, "0")}`);
}

function fractionDigits(currency: string): number {
  if (!/^[A-Z]{3}$/.test(currency)) return 2;
  const { maximumFractionDigits } = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
  }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}
