import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ComplaintEnclosures } from "@/app/_portal/complaint-enclosures";
import { ComplaintTextSection } from "@/app/_portal/complaint-text";
import { MessagesForm } from "@/app/_portal/messages-form";
import { MessagesSection } from "@/app/_portal/messages-section";
import { MessagesThread } from "@/app/_portal/messages-thread";
import { ArchiveLog, GoneArchives } from "@/app/_portal/receipt-archives";
import { ReceiptLinks } from "@/app/_portal/receipt-links";
import { ToldRecipients } from "@/app/_portal/receipt-recipients";
import { RequestTimeline } from "@/app/_portal/request-timeline";
import { plainDate } from "@/lib/deadlines/plain-date";
import { locales } from "@/lib/i18n/locales";
import type { OwnRequest } from "@/lib/requests/portal-view";

const at = new Date("2026-03-05T08:00:00Z");
const id = "3f1b9c52-1f5e-4f0a-9d55-0d3d9a8f1c11";
const file = { id, name: "<b>form</b>.pdf", mediaType: "application/pdf", byteCount: 12_345 };

/** As much of a request as these parts look at. */
const own = {
  controller: { name: "MiNET", slug: "minet", timeZone: "Europe/Paris" },
  verified: true,
  hasReceipt: true,
  messages: [
    {
      id,
      sender: "staff",
      text: "Line one\n<script>alert(1)</script>",
      sentAt: at,
      readAt: null,
      files: [file],
    },
    { id: "b", sender: "subject", text: "Thanks", sentAt: at, readAt: at, files: [] },
  ],
  letters: [{ id, kind: "answer", language: "en", sentAt: at }],
  recipients: [
    { name: "Bank", status: "told", on: plainDate("2026-03-06"), reason: null },
    { name: "Shop", status: "impossible", on: null, reason: "It no longer exists." },
  ],
  bundles: [],
  expiredBundles: [{ right: "access", at }],
  timeline: [
    { type: "bundle.downloaded", at, payload: { right: "access" }, words: null },
    { type: "receipt.issued", at, payload: { sha256: "", kid: "" }, words: null },
  ],
} as unknown as OwnRequest;

describe.each(locales)("the parts of the page in %s", (locale) => {
  const part = { locale, own };
  const html = renderToStaticMarkup(
    <>
      <MessagesSection {...part} />
      <MessagesThread {...part} />
      <ReceiptLinks {...part} />
      <ToldRecipients {...part} />
      <GoneArchives {...part} />
      <ArchiveLog {...part} />
      <RequestTimeline {...part} />
      <ComplaintEnclosures {...part} />
      <ComplaintTextSection locale={locale} text="A <complaint>" />
    </>,
  );

  it("lead to everything that can be read and saved", () => {
    for (const path of [
      "messages",
      `files/${id}`,
      "receipt.pdf",
      "receipt.jws",
      "receipt.json",
      `letters/${id}/pdf`,
      "complaint/complaint.txt",
    ])
      expect(html).toContain(`href="/${locale}/track/${path}"`);
    expect(html).toContain(`href="/${locale}/minet/request?right=access"`);
  });

  it("show what people wrote as text, never as markup", () => {
    expect(html).toContain("Line one\n&lt;script&gt;");
    expect(html).toContain("&lt;b&gt;form&lt;/b&gt;.pdf");
    expect(html).toContain("It no longer exists.");
    expect(html).not.toMatch(/<script|<b>|undefined|\bportal\./);
  });
});

it("offers what was submitted only to a proven address", () => {
  const html = renderToStaticMarkup(<ReceiptLinks locale="en" own={{ ...own, verified: false }} />);
  expect(html).toContain("receipt.pdf");
  expect(html).not.toContain("receipt.json");
});

describe("the form for a message", () => {
  const form = (problem: "message.empty" | "file.type" | null, typed = "") =>
    renderToStaticMarkup(<MessagesForm locale="en" problem={problem} typed={typed} />);

  it("is sent with its files by any browser, and checked by the server alone", () => {
    const html = form(null);
    for (const attribute of [
      'method="post"',
      'action="/en/track/messages/send"',
      'encType="multipart/form-data"',
    ])
      expect(html).toContain(attribute);
    expect(html).toContain("noValidate");
  });

  it("keeps what was typed, ties the refusal to its field, and says that files are to be chosen again", () => {
    const html = form("file.type", "My words");
    expect(html).toContain(">My words</textarea>");
    expect(html).toMatch(/id="file-error"/);
    expect(html).toContain("choose them again");
    expect(form("message.empty")).toMatch(/id="text-error"/);
  });
});
