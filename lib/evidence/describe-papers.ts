import { eventCatalogue } from "@/lib/audit/event-catalogue";
import type { Value } from "@/lib/connectors/contract";
import type { CaseFile } from "@/lib/evidence/case-file";
import { hexOf, isoOf, personOf } from "@/lib/evidence/json-facts";
import type { LetterForm } from "@/lib/requests/keep-letter";

type SentLetter = CaseFile["letters"][number];

/** `letters/02-answer.pdf`: in the order of sending. */
export const letterPath = (index: number, { kind }: SentLetter, form: LetterForm): string =>
  `letters/${String(index + 1).padStart(2, "0")}-${kind}.${form}`;

/** Every letter with the digests that were written down when it was sent; its files are in the archive while they exist. */
export const describeLetters = (about: CaseFile): Value[] =>
  about.letters.map((letter, index) => ({
    kind: letter.kind,
    language: letter.language,
    rights: [...letter.rights],
    writtenBy: personOf(about, letter.writtenBy),
    sentAt: isoOf(letter.sentAt),
    files: (
      [
        ["html", letter.htmlSha256],
        ["txt", letter.textSha256],
        ["pdf", letter.pdfSha256],
      ] as const
    ).map(([form, digest]) => ({
      path: about.key ? letterPath(index, letter, form) : null,
      sha256: hexOf(digest),
    })),
  }));

/** What was sent with the request or noted by staff: that it was there, not its content. */
export const describeFiles = ({ files }: CaseFile): Value[] =>
  files.map((file) => ({
    id: file.id,
    purpose: file.purpose,
    from: file.fromStaff ? "staff" : "subject",
    mediaType: file.mediaType,
    bytes: file.byteCount,
    sha256: hexOf(file.sha256),
    receivedAt: file.uploadedAt.toISOString(),
    destroyedAt: isoOf(file.destroyedAt),
  }));

/** The archives that were made for the subject, by their digests, told by the history: also those that are gone. */
export const describeBundles = ({ events }: CaseFile): Value[] =>
  events
    .filter(({ type }) => type === "bundle.built")
    .map(({ at, payload, seq }) => {
      const { right, ...built } = eventCatalogue["bundle.built"].parse(payload);
      const later = (type: "bundle.downloaded" | "bundle.expired") =>
        events
          .filter((one) => one.type === type && one.seq > seq)
          .filter((one) => eventCatalogue[type].parse(one.payload).right === right)
          .map((one) => one.at.toISOString());
      return {
        right,
        ...built,
        builtAt: at.toISOString(),
        downloadedAt: later("bundle.downloaded"),
        removedAt: later("bundle.expired")[0] ?? null,
      };
    });

/** `messages.json`: what the subject and the controller wrote to each other. */
export const describeMessages = (about: CaseFile): Value[] =>
  about.messages.map((message) => ({
    sender: message.sender,
    by: personOf(about, message.staffId),
    sentAt: message.sentAt.toISOString(),
    readAt: isoOf(message.readAt),
    text: about.read("text", message.text),
    files: about.files.filter(({ belongsTo }) => belongsTo === message.id).map(({ id }) => id),
  }));

/** `mails.json`: which mails about the request left, and which did not arrive; never their addresses or words. */
export const describeMails = ({ mails }: CaseFile): Value[] =>
  mails.map((mail) => ({
    id: mail.id,
    template: mail.template,
    language: mail.language,
    queuedAt: mail.queuedAt.toISOString(),
    sentAt: isoOf(mail.sentAt),
    failedAt: isoOf(mail.failedAt),
    failure: mail.failure,
    failureCode: mail.failureCode,
  }));
