import { describe, expect, it } from "vitest";
import { languages } from "@/db/schema/enums";
import { createSigner, generateSigningKey } from "@/lib/bundle/sign";
import { readPdf } from "@/lib/letters/testing/read-pdf";
import { signReceipt } from "@/lib/receipts/receipt";
import { renderReceiptPdf } from "@/lib/receipts/render-receipt-pdf";
import { sampleReceipt } from "@/lib/receipts/testing/sample-receipt";

const jws = await signReceipt(sampleReceipt, await createSigner((await generateSigningKey()).privateJwk));
const name = "Zoë Łukasz (Παπαδοπούλου)";
const squeeze = (text: string) => text.replaceAll(/\s/g, "");

describe.each(languages)("the receipt's page in %s", (language) => {
  const page = { receipt: sampleReceipt, jws, name, language };

  it("is one tagged page that says who asked what of whom, when, and until when", async () => {
    const { pages, text, objects } = readPdf(await renderReceiptPdf(page));
    expect(pages).toHaveLength(1);
    const flat = squeeze(text);
    for (const word of [name, "HAB-7K3M-9QXD", "Example & Sons <Ltd>", "2026-03-05T08:40:00.000Z"])
      expect(flat).toContain(squeeze(word));
    expect(flat).toMatch(/5\.?(March|mars|maart|März)2026/);
    expect(flat).toMatch(/7\.?(April|avril|april)2026/);
    expect([...objects.values()].join()).toContain("/StructTreeRoot");
    expect([...objects.values()].join()).toContain(`/Lang (${language})`);
  });

  it("holds the signed receipt whole, and where the keys are", async () => {
    const flat = squeeze(readPdf(await renderReceiptPdf(page)).text);
    expect(flat).toContain(jws);
    expect(flat).toContain("https://rights.controller.example/.well-known/jwks.json");
  });

  it("has the same bytes whenever it is made", async () => {
    const [once, again] = [await renderReceiptPdf(page), await renderReceiptPdf(page)];
    expect(Buffer.compare(Buffer.from(once), Buffer.from(again))).toBe(0);
  });
});

it("runs on to further pages rather than losing anything", async () => {
  const files = Array.from({ length: 10 }, () => ({
    mediaType: "image/png",
    bytes: 1,
    sha256: "c".repeat(64),
  }));
  const rights = ["access", "rectification", "erasure", "restriction", "portability", "objection"] as const;
  const receipt = { ...sampleReceipt, files, rights: [...rights], requester: "heir" as const };
  const { text } = readPdf(await renderReceiptPdf({ receipt, jws, name, language: "de" }));
  expect(squeeze(text).split("c".repeat(64))).toHaveLength(11);
  expect(text).toContain("als Erbin oder Erbe");
});
