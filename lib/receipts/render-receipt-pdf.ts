import type { Language } from "@/db/schema/enums";
import { plainDate } from "@/lib/deadlines/plain-date";
import { languagePacks } from "@/lib/i18n/languages/language-packs";
import { translator } from "@/lib/i18n/translator";
import { letterDate } from "@/lib/letters/letter-date";
import { bodyStyle, PdfPages, strongStyle, type TextStyle } from "@/lib/letters/pdf-page";
import { writeTable } from "@/lib/letters/pdf-table";
import type { Receipt } from "@/lib/receipts/receipt";
import type { ReceiptText } from "@/lib/receipts/receipt-text";

const titleStyle: TextStyle = { weight: "bold", size: 16, leading: 22 };
const headingStyle: TextStyle = { weight: "bold", size: 11.5, leading: 16 };
const noteStyle: TextStyle = { weight: "regular", size: 9, leading: 12.5 };
const smallStyle: TextStyle = { weight: "regular", size: 6.5, leading: 8.5 };
const gap = 7;

export interface ReceiptPage {
  readonly receipt: Receipt;
  /** Printed in full: the page alone is enough to check it. */
  readonly jws: string;
  /** Of who asked; stands on the page only, the signed text binds it by its digest. */
  readonly name: string;
  readonly language: Language;
}

/**
 * The receipt as a tagged A4 page (ISO 14289-1), made of what was signed. Its date is the day of receipt, so the same
 * receipt gives the same bytes.
 */
export function renderReceiptPdf(page: ReceiptPage): Promise<Uint8Array> {
  const { receipt, jws, language } = page;
  const text = languagePacks[language].receipt;
  const { reference } = receipt;
  const receivedOn = plainDate(receipt.receivedOn);
  const pages = new PdfPages({ language, title: text.title, reference, writtenOn: receivedOn });
  pages.write(pages.root, "H1", text.title, titleStyle);
  pages.y += gap;
  const intro = text.intro(receipt.controller.name, letterDate(language, receivedOn));
  pages.write(pages.root, "P", intro, bodyStyle);
  pages.y += gap;
  const rows = factsOf(page, text).map(({ label, value }) => [label, value]);
  writeTable(pages, { caption: null, head: null, rows, shares: [1, 2.2] });
  pages.write(pages.root, "P", text.due, noteStyle);
  pages.y += gap;
  writeHeading(pages, text.checkHeading);
  for (const line of text.check(`${receipt.iss}/.well-known/jwks.json`)) {
    pages.write(pages.root, "P", line, noteStyle);
    pages.y += gap * 0.3;
  }
  pages.y += gap * 0.7;
  writeHeading(pages, text.signature);
  pages.write(pages.root, "P", jws, smallStyle);
  return pages.finish((number, count) => `${reference} – ${text.page(number, count)}`);
}

function writeHeading(pages: PdfPages, heading: string): void {
  pages.need(headingStyle.leading + strongStyle.leading * 2);
  pages.write(pages.root, "H2", heading, headingStyle);
  pages.y += gap * 0.4;
}

function factsOf({ receipt, name, language }: ReceiptPage, text: ReceiptText) {
  const { labels, channels, noFiles, file } = text;
  const date = (day: string) => letterDate(language, plainDate(day));
  const names = languagePacks[language].letters.frame.rights;
  const files = receipt.files.map(({ mediaType, bytes, sha256 }) => file(mediaType, String(bytes), sha256));
  return [
    { label: labels.reference, value: receipt.reference },
    { label: labels.name, value: name },
    { label: labels.to, value: receipt.controller.name },
    { label: labels.receivedOn, value: date(receipt.receivedOn) },
    { label: labels.exactly, value: receipt.receivedAt },
    { label: labels.channel, value: channels[receipt.channel] },
    ...(receipt.requester === "self"
      ? []
      : [
          { label: labels.requester, value: translator(language, "terms")(`requester.${receipt.requester}`) },
        ]),
    { label: labels.rights, value: receipt.rights.map((right) => names[right]).join("\n") },
    { label: labels.dueOn, value: date(receipt.dueOn) },
    { label: labels.submission, value: receipt.submission.sha256 },
    { label: labels.files, value: files.join("\n") || noFiles },
  ];
}
