import type { Right } from "@/db/schema/enums";

/** What an answer to access must tell (Art. 15(1)(a)-(h), 15(2)) and hand over (Art. 15(3)), in the order of the law. */
export const accessItems = [
  "purposes",
  "categories",
  "recipients",
  "storage",
  "rights",
  "complaint",
  "source",
  "automated-decisions",
  "transfers",
  "copy",
] as const;
export type AccessItem = (typeof accessItems)[number];

export const accessArticles: Readonly<Record<AccessItem, string>> = {
  purposes: "15(1)(a)",
  categories: "15(1)(b)",
  recipients: "15(1)(c)",
  storage: "15(1)(d)",
  rights: "15(1)(e)",
  complaint: "15(1)(f)",
  source: "15(1)(g)",
  "automated-decisions": "15(1)(h)",
  transfers: "15(2)",
  copy: "15(3)",
};

/** A text in the record's languages. */
type Localised = Readonly<Record<string, string>>;

/** The part of a record of processing that an access answer tells; a record is one. */
export interface DisclosedRecord {
  readonly controller: {
    readonly country: string;
    readonly authority: {
      readonly name: Localised;
      readonly url: string;
      readonly address: readonly string[];
    };
  };
  readonly rights: readonly { readonly right: Right }[];
  readonly recipients: readonly {
    readonly slug: string;
    readonly name: Localised;
    readonly country: string;
  }[];
  readonly transfers: readonly {
    readonly recipient: string;
    readonly safeguard: { readonly stated: boolean; readonly text: Localised };
  }[];
  readonly automatedDecisions: readonly { readonly logic: Localised; readonly consequences: Localised }[];
  readonly source: Localised;
  readonly systems: readonly {
    readonly slug: string;
    readonly categories: readonly {
      readonly slug: string;
      readonly title: Localised;
      readonly purposes: readonly Localised[];
      readonly recipients: readonly string[];
      readonly retention: { readonly period: string | null; readonly text: Localised };
    }[];
  }[];
}

/** Something that the record leaves open. `suggestion` is what the record itself says about it, to start a reason from. */
export interface AccessGap {
  readonly item: AccessItem;
  readonly article: string;
  /** Where: "adh6/identity", a recipient, a right; null when there is one place only. */
  readonly detail: string | null;
  readonly suggestion: Localised | null;
}

/**
 * What the record itself leaves open of Art. 15(1)-(2), for staff to give a reason or to complete the record. It covers
 * the whole record, as the information does that goes out with every copy. `copy` is never open here: a record cannot
 * hand it over.
 */
export function accessGaps(record: DisclosedRecord): readonly AccessGap[] {
  const open: Readonly<Record<AccessItem, readonly Open[]>> = {
    purposes: everywhere(record, ({ purposes }) => purposes.length === 0 || purposes.some(isBlank)),
    categories: record.systems.every(({ categories }) => categories.length === 0)
      ? [nowhere]
      : everywhere(record, ({ title }) => isBlank(title)),
    recipients: unknownRecipients(record),
    storage: everywhere(record, ({ retention }) => retention.period === null && isBlank(retention.text)),
    rights: toldRights
      .filter((right) => !record.rights.some((offered) => offered.right === right))
      .map((right) => ({ ...nowhere, detail: right })),
    complaint: isReachable(record.controller.authority) ? [] : [nowhere],
    source: isBlank(record.source) ? [nowhere] : [],
    "automated-decisions": record.automatedDecisions
      .filter(({ logic, consequences }) => isBlank(logic) || isBlank(consequences))
      .map(({ logic }) => ({ ...nowhere, suggestion: isBlank(logic) ? null : logic })),
    transfers: openTransfers(record),
    copy: [],
  };
  return accessItems.flatMap((item) =>
    open[item].map((where) => ({ item, article: accessArticles[item], ...where })),
  );
}

type Open = Pick<AccessGap, "detail" | "suggestion">;
type Category = DisclosedRecord["systems"][number]["categories"][number];

const nowhere: Open = { detail: null, suggestion: null };

/** The rights that every access answer names, whether or not the portal takes them (Art. 15(1)(e)). */
const toldRights = [
  "rectification",
  "erasure",
  "restriction",
  "objection",
] as const satisfies readonly Right[];

const isBlank = (text: Localised): boolean => !Object.values(text).some((words) => words.trim() !== "");

const isReachable = ({ name, url, address }: DisclosedRecord["controller"]["authority"]): boolean =>
  !isBlank(name) && (url.trim() !== "" || address.some((line) => line.trim() !== ""));

function everywhere({ systems }: DisclosedRecord, isOpen: (category: Category) => boolean): readonly Open[] {
  return systems.flatMap((system) =>
    system.categories
      .filter(isOpen)
      .map((category) => ({ ...nowhere, detail: `${system.slug}/${category.slug}` })),
  );
}

/** A recipient is told by name (C-154/21): a slug that the record does not explain names nobody. */
function unknownRecipients(record: DisclosedRecord): readonly Open[] {
  const known = record.recipients.filter(({ name }) => !isBlank(name)).map(({ slug }) => slug);
  return [...new Set(usedRecipients(record))]
    .filter((slug) => !known.includes(slug))
    .map((detail) => ({ ...nowhere, detail }));
}

const usedRecipients = ({ systems }: DisclosedRecord): readonly string[] =>
  systems.flatMap(({ categories }) => categories.flatMap(({ recipients }) => recipients));

/** Transfers without a stated safeguard, and recipients of third countries about whose transfer nothing is said. */
function openTransfers(record: DisclosedRecord): readonly Open[] {
  const { transfers, recipients, controller } = record;
  const used = usedRecipients(record);
  const unstated = transfers
    .filter(({ safeguard }) => !safeguard.stated || isBlank(safeguard.text))
    .map(({ recipient, safeguard: { text } }) => ({
      detail: recipient,
      suggestion: isBlank(text) ? null : text,
    }));
  const silent = recipients
    .filter(
      ({ slug, country }) => used.includes(slug) && !area.has(country) && country !== controller.country,
    )
    .filter(({ slug }) => !transfers.some(({ recipient }) => recipient === slug))
    .map(({ slug }) => ({ ...nowhere, detail: slug }));
  return [...unstated, ...silent];
}

/** The European Economic Area: leaving it is a transfer to a third country (Art. 44). */
const area = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO".split(" "),
);
