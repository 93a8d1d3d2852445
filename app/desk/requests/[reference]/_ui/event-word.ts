import type { EventPayload, EventType } from "@/lib/audit/event-catalogue";
import type { Locale } from "@/lib/i18n/locales";
import type { Wording } from "../../../_ui/desk-words";

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Digests and key ids: set in a monospaced face. */
  readonly code?: boolean;
}

export interface EventWords {
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** The history keeps slugs; the reader knows titles. */
export interface Names {
  system(slug: string): string;
  category(system: string, slug: string): string;
  recipient(slug: string): string;
  /** A member of staff by their id; null when nobody knows them any more. */
  person(id: string): string | null;
  /** IANA name of the zone whose days the reader counts in. */
  readonly timeZone: string;
}

/** The words of some events, by their types: one that is missing does not compile. */
export type WordsOf<T extends EventType> = {
  readonly [K in T]: (payload: EventPayload<K>, words: Wording, names: Names) => EventWords;
};

export const count = (locale: Locale, value: number): string => new Intl.NumberFormat(locale).format(value);
