import type { Language } from "@/db/schema/enums";
import type { Column, Row, Value } from "@/lib/connectors/contract";

export type JsonObject = { readonly [key: string]: Value };

/**
 * All that goes into a bundle. Everything is part of the content, dates too: the same content gives the same manifest.
 * Texts are plain (never markup) and in the subject's language. Days are `YYYY-MM-DD`.
 */
export type BundleContent = BundleParts &
  (
    | { readonly right: "access"; readonly information: AccessInformation }
    | { readonly right: "portability"; readonly information?: null }
  );

export interface BundleParts {
  /** The request's reference: letters, digits and hyphens. It names the bag's folder. */
  readonly reference: string;
  readonly locale: Language;
  /** The day of the decision. */
  readonly baggedOn: string;
  readonly controller: BundleController;
  readonly cover: Cover;
  /** `data/request.json`, as given. */
  readonly request: JsonObject;
  /** `data/record.jsonld`, as given. */
  readonly record: JsonObject;
  readonly redactions: readonly Redaction[];
  readonly systems: readonly BundleSystem[];
  readonly files?: readonly BundleFile[];
}

interface BundleController {
  readonly name: string;
  readonly slug: string;
  readonly contactEmail: string | null;
  readonly postalAddress: string | null;
}

/** What the cover says whatever the right. */
interface Cover {
  /** How the person is addressed, null where only the reference names them. */
  readonly addressee: string | null;
  readonly receivedOn: string;
  /** Where the person may complain (GDPR Art. 12(4), 15(1)(f)). */
  readonly authority: {
    readonly name: string;
    readonly url: string | null;
    readonly postalAddress: string | null;
  };
  /** Address of the installation's `/.well-known/jwks.json`. */
  readonly keysUrl: string;
}

/** GDPR Art. 15(1)-(2), one or more sentences each. Empty lists are shown as "none". */
export interface AccessInformation {
  readonly processing: readonly ProcessingInformation[];
  /** Art. 15(2): third countries and the safeguards of Art. 46. */
  readonly transfers: readonly string[];
  /** Art. 15(1)(h): logic, significance and consequences. */
  readonly automatedDecisions: readonly string[];
  /** Art. 15(1)(e): the rights that the person has here. */
  readonly rights: readonly string[];
}

/** Art. 15(1)(a)-(d) and (g) for one activity or category. */
interface ProcessingInformation {
  readonly title: string;
  readonly purposes: readonly string[];
  readonly legalBases: readonly string[];
  readonly data: readonly string[];
  readonly recipients: readonly string[];
  readonly retention: readonly string[];
  readonly sources: readonly string[];
}

/** One thing that was left out or blacked out, without its content (Art. 12(4), 15(4)). */
export interface Redaction {
  readonly system: string;
  readonly category: string;
  /** A column, or null for whole rows or the whole category. */
  readonly field: string | null;
  /** Stable code of the ground. */
  readonly reason: string;
  readonly article: string | null;
  /** The reason in words. */
  readonly text: string;
  /** How many values or rows. */
  readonly count?: number;
}

export interface BundleSystem {
  /** `[a-z0-9_-]`, a folder name. */
  readonly slug: string;
  readonly title: string;
  readonly categories: readonly BundleCategory[];
}

export interface BundleCategory {
  /** `[a-z0-9_-]`, a file name; unique in its system. */
  readonly slug: string;
  readonly title: string;
  readonly purposes: readonly string[];
  readonly columns: readonly BundleColumn[];
  /**
   * The rows, values in the order of the columns. Called twice, for JSON and for CSV, one after the other, and must
   * give the same rows: read what was collected, not the live system.
   */
  readonly rows: () => AsyncIterable<readonly Row[]>;
}

export interface BundleColumn extends Column {
  readonly title?: string;
  readonly description?: string;
}

interface BundleFile {
  /** Below `data/files/`: `<system>/<name>`. */
  readonly path: string;
  /** Called once. */
  readonly source: () => AsyncIterable<Uint8Array>;
}
