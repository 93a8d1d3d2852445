/**
 * The words of the cover, in plain language. They live with the bundle and not with the portal's messages, because
 * they are content: a bundle made again must have the same bytes. Numbers and days are formatted here for the same
 * reason, the runtime's locale data changes between versions.
 */
export interface CoverText {
  readonly title: (controller: string) => string;
  readonly intro: Readonly<Record<"access" | "portability", (controller: string) => string>>;
  readonly onThisPage: string;
  readonly facts: Readonly<
    Record<
      "caption" | "from" | "address" | "contact" | "to" | "reference" | "receivedOn" | "answeredOn",
      string
    >
  >;
  readonly contents: Readonly<
    Record<
      | "heading"
      | "caption"
      | "system"
      | "category"
      | "rows"
      | "files"
      | "description"
      | "empty"
      | "csvNote"
      | "attachments"
      | "attachment"
      | "size"
      | "others"
      | "file"
      | "holds"
      | "request"
      | "record"
      | "redactions",
      string
    >
  >;
  readonly use: Readonly<
    Record<
      | "heading"
      | "purposes"
      | "legalBases"
      | "data"
      | "recipients"
      | "retention"
      | "sources"
      | "transfers"
      | "automatedDecisions"
      | "rights"
      | "none",
      string
    >
  >;
  readonly elsewhere: { readonly heading: string; readonly steps: (controller: string) => readonly string[] };
  readonly complaint: { readonly heading: string; readonly text: string; readonly others: string };
  readonly leftOut: Readonly<
    Record<"heading" | "caption" | "where" | "field" | "whole" | "why" | "article" | "count" | "none", string>
  >;
  readonly check: {
    readonly heading: string;
    readonly intro: (controller: string) => string;
    readonly files: string;
    readonly signature: string;
    readonly byHand: (keysUrl: string) => string;
  };
  readonly offline: string;
  readonly bagDescription: Readonly<Record<"access" | "portability", string>>;
  readonly formatDay: (day: string) => string;
  readonly formatCount: (count: number) => string;
}

/** 1234567 in groups of three. */
export const groupThousands = (count: number, separator: string): string =>
  String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, separator);

/** `2026-11-02` in words; what is no such day is shown as it is. */
export function dayInWords(
  day: string,
  months: readonly string[],
  write: (day: number, month: string) => string,
): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = months[Number(month) - 1];
  return year === undefined || name === undefined ? day : `${write(Number(date), name)} ${year}`;
}
