import type { Receipt } from "@/lib/receipts/receipt";

export const sampleReceipt: Receipt = {
  iss: "https://rights.controller.example",
  jti: "HAB-7K3M-9QXD",
  iat: 1_772_700_000,
  reference: "HAB-7K3M-9QXD",
  controller: { slug: "example", name: "Example & Sons <Ltd>" },
  receivedAt: "2026-03-05T08:40:00.000Z",
  receivedOn: "2026-03-05",
  dueOn: "2026-04-07",
  ruleVersion: "eu-gdpr@2026-11",
  holidaysVersion: "date-holidays@3",
  rights: ["access", "erasure"],
  requester: "self",
  channel: "portal",
  submission: { sha256: "a".repeat(64) },
  files: [{ mediaType: "application/pdf", bytes: 12_345, sha256: "b".repeat(64) }],
};
