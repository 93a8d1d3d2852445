import { type BagStream, createBagStream } from "@/lib/bundle/bag-stream";
import { sealBag } from "@/lib/bundle/seal-bag";
import type { Signer } from "@/lib/bundle/sign";
import type { PackedFile } from "@/lib/bundle/zip-stream";
import type { Value } from "@/lib/connectors/contract";
import { localDate } from "@/lib/deadlines/plain-date";
import type { CaseFile } from "@/lib/evidence/case-file";
import { renderCasePage } from "@/lib/evidence/case-page";
import { chainLine } from "@/lib/evidence/chain-line";
import { checkHistoryScript } from "@/lib/evidence/check-history";
import { describeCase, type Export } from "@/lib/evidence/describe-case";
import { describeMails, describeMessages, letterPath } from "@/lib/evidence/describe-papers";
import { caseReadme } from "@/lib/evidence/readme";
import { installation } from "@/lib/installation";
import { letterFileKey, letterForms } from "@/lib/requests/keep-letter";

type Chunks<T> = AsyncGenerator<Buffer, T>;

/**
 * The Art. 5(2) file of one request: a ZIP that is a signed bag (RFC 8493), as the archives for subjects are, so the
 * same verifier checks it.
 * @returns length and SHA-256 of the archive
 */
export async function* evidenceChunks(about: CaseFile, made: Export, signer: Signer): Chunks<PackedFile> {
  const { row, record } = about;
  const { name, contacts, timeZone } = record.controller;
  const reference = `${row.reference}-evidence`;
  const madeOn = localDate(made.at, timeZone);
  const keysUrl = `${installation().settings.appUrl}/.well-known/jwks.json`;
  const bag = createBagStream(reference, 6);
  yield* bag.payload("README.txt", text(caseReadme({ controller: name, keysUrl, reference })));
  yield* bag.payload("index.html", text(renderCasePage(about, madeOn)));
  yield* bag.payload("evidence.json", asJson(describeCase(about, made)));
  yield* bag.payload("events.jsonl", historyOf(about));
  yield* bag.payload("check-history.mjs", text(checkHistoryScript));
  yield* writeLetters(bag, about);
  yield* bag.payload("messages.json", asJson(describeMessages(about)));
  yield* bag.payload("mails.json", asJson(describeMails(about)));
  const receipt = about.read("receipt", row.receipt);
  if (receipt) yield* bag.payload("receipt.jws", text(receipt));
  const description = `Evidence of how a request was dealt with (GDPR Art. 5(2))`;
  const contactEmail = contacts.email ?? null;
  yield* sealBag(bag, { organization: name, contactEmail, description, reference, baggedOn: madeOn }, signer);
  return yield* bag.end();
}

/** Exactly as they were sent: the files that were kept then. */
async function* writeLetters(bag: BagStream, { row, key, letters }: CaseFile): Chunks<void> {
  if (!key) return;
  for (const [index, letter] of letters.entries()) {
    for (const form of letterForms) {
      const kept = installation().storage.read(letterFileKey(row.id, letter.id, form), key.bytes);
      yield* bag.payload(letterPath(index, letter, form), kept);
    }
  }
}

function historyOf({ events }: CaseFile): Buffer {
  const lines = events.map(({ id: _id, ...event }, index) =>
    chainLine(event, events[index - 1]?.hash ?? null),
  );
  return text(lines.join(""));
}

const text = (content: string): Buffer => Buffer.from(content);

const asJson = (value: Value): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
