import PostalMime, { type Attachment } from "postal-mime";

/** A mail of ours that came back for good. */
export interface Bounce {
  readonly mailId: string;
  /** RFC 3463, such as `5.1.1`; null when the report gives none. */
  readonly code: string | null;
}

const ourMessageId = /^message-id:\s*<([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@/im;

/**
 * Reads a report about a mail that was not delivered (RFC 3464). Null for any other mail, for a report that says only
 * that it takes longer, and for one about a mail that is not ours. What it says about the person is not looked at.
 */
export async function readBounce(message: Uint8Array): Promise<Bounce | null> {
  const { attachments } = await PostalMime.parse(message, {
    forceRfc822Attachments: true,
    attachmentEncoding: "arraybuffer",
  });
  const report = attachments.find(({ mimeType }) => mimeType === "message/delivery-status");
  const returned = attachments.find(({ mimeType }) => returnedTypes.includes(mimeType));
  if (!report || !returned) return null;
  const mailId = ourMessageId.exec(unfold(textOf(returned)))?.[1];
  const failed = recipientsOf(textOf(report)).find(isForGood);
  if (!mailId || !failed) return null;
  return { mailId: mailId.toLowerCase(), code: failed.get("status") ?? null };
}

/** The mail itself, or its head alone. */
const returnedTypes: readonly string[] = ["message/rfc822", "message/global", "text/rfc822-headers"];

const isForGood = (fields: ReadonlyMap<string, string>): boolean =>
  fields.get("action") === "failed" && (fields.get("status") ?? "5").startsWith("5");

/** The blocks of a report: the first is about the report, each further one about one recipient. */
function recipientsOf(report: string): ReadonlyMap<string, string>[] {
  return unfold(report)
    .split(/\n\s*\n/)
    .map(
      (block) =>
        new Map([...block.matchAll(/^([\w-]+):[ \t]*(.*)$/gm)].map(([, name, value]) => field(name, value))),
    )
    .filter((fields) => fields.has("action"));
}

const field = (name = "", value = ""): [string, string] => [
  name.toLowerCase(),
  value
    .replace(/\(.*?\)/g, "")
    .trim()
    .toLowerCase()
    .split(/\s/)[0] ?? "",
];

const unfold = (text: string): string => text.replaceAll("\r\n", "\n").replace(/\n[ \t]+/g, " ");

const textOf = ({ content }: Attachment): string =>
  typeof content === "string" ? content : Buffer.from(content as Uint8Array).toString("latin1");
