import type { Channel } from "@/db/schema/enums";

/** The words of the receipt's page. Written out here and not in the portal's texts: the same receipt keeps its bytes. */
export interface ReceiptText {
  readonly title: string;
  readonly intro: (controller: string, receivedOn: string) => string;
  readonly labels: Readonly<
    Record<
      | "reference"
      | "name"
      | "to"
      | "receivedOn"
      | "exactly"
      | "channel"
      | "requester"
      | "dueOn"
      | "rights"
      | "submission"
      | "files",
      string
    >
  >;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly due: string;
  readonly noFiles: string;
  readonly file: (mediaType: string, bytes: string, sha256: string) => string;
  readonly checkHeading: string;
  readonly check: (keys: string) => readonly string[];
  readonly signature: string;
  readonly page: (page: number, pages: number) => string;
}
