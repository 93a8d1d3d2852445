import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { IdentityView } from "@/lib/requests/identity-facts";
import { IdentityPanel } from "./identity-panel";

const words = {
  locale: "en" as const,
  t: translator("en", "desk"),
  terms: translator("en", "terms"),
};
const document: IdentityView["checks"][number] = {
  id: "6a4c0f1e-0b1d-4c55-9a53-0d4c2e1f7a10",
  method: "document",
  level: "high",
  status: "submitted",
  reason: "The request came from an unknown address.",
  account: null,
  askedAt: new Date("2026-11-02T09:00:00Z"),
  expiresAt: null,
  letterSent: false,
  settledAt: null,
  settledBy: null,
  named: true,
  files: [
    {
      id: "0d9b8a44-5d2e-4b0c-8f3a-6a1f1d7c9e02",
      name: "document-1.jpg",
      mediaType: "image/jpeg",
      byteCount: 120_000,
      purpose: "identity",
      uploadedAt: new Date("2026-11-03T09:00:00Z"),
      destroyed: false,
    },
  ],
};
const nothing: IdentityView = {
  reached: "low",
  needs: [{ right: "access", level: "low", gap: null }],
  checks: [],
  canAsk: [],
  suggested: {},
  canPrint: false,
  canSettle: false,
  recordable: { "in-person": [], "other-means": [] },
};

/** As much of a request as the panel reads. */
function panel(identity: Partial<IdentityView>, more: Partial<RequestDetails> = {}): string {
  const known: Partial<RequestDetails> = {
    reference: "HAB-2345-6789",
    status: "received",
    subject: { name: "Noa", email: "noa@etu.example", identifiers: {} },
    controller: { slug: "minet", name: "MiNET", timeZone: "Europe/Paris" },
    requester: { role: "self", representative: null, claimedEmail: null },
    postalAddress: null,
    identity: { ...nothing, ...identity },
    ...more,
  };
  const request = { can: { letters: ["identity-requested"] }, ...known } as RequestDetails;
  const formOf = (name: string) => ({ name, typed: {}, errors: {} });
  return renderToStaticMarkup(<IdentityPanel request={request} formOf={formOf} words={words} />);
}

describe("who asks, and how surely", () => {
  it("shows a document to the named alone, with both decisions", () => {
    const named = panel({ canSettle: true, checks: [document] });
    expect(named).toContain(`/desk/requests/HAB-2345-6789/files/${document.files[0]?.id}`);
    expect(named).toContain(`/identity/${document.id}/accept`);
    expect(named).toContain(`/identity/${document.id}/reject`);
    const other = panel({ canSettle: true, checks: [{ ...document, named: false, files: [] }] });
    expect(other).toContain("Only the person who asked");
    expect(other).not.toMatch(/\/accept|\/reject|\/files\//);
  });

  it("asks by the letter first, with the way filled in, and by a form while the doubt lasts", () => {
    const first = panel({ canAsk: ["document"] });
    expect(first).toContain("/letters/new?kind=identity-requested&amp;method=document");
    const again = panel({ canAsk: ["postal-code"] }, { status: "identity" });
    expect(again).toContain('action="/desk/requests/HAB-2345-6789/identity/ask"');
    expect(again).not.toContain("/letters/new");
  });

  it("names the proofs that a representative has to show, and has them accepted", () => {
    const recordable = { "in-person": [], "other-means": ["low", "substantial"] } as const;
    const page = panel(
      { canSettle: true, recordable, needs: [{ right: "access", level: "low", gap: "representation" }] },
      {
        requester: {
          role: "parent",
          representative: { name: "Dominique", mandate: "I am her mother." },
          claimedEmail: null,
        },
      },
    );
    expect(page).toContain("parental authority");
    expect(page).toContain("Accept the representation");
    expect(page).toContain('action="/desk/requests/HAB-2345-6789/identity/record"');
    expect(page).toContain('value="substantial"');
    expect(page).not.toContain('value="high"');
  });

  it("says where an address has to come from, and shows the claimed one as what it is", () => {
    const page = panel({ canPrint: true }, { postalAddress: "1 rue Neuve" });
    expect(page).toContain("Take the address from your own data");
    expect(page).toContain("1 rue Neuve");
    expect(page).not.toMatch(/<textarea[^>]*>1 rue Neuve/);
  });

  it("offers nothing to whoever may only read", () => {
    expect(
      panel(
        { checks: [{ ...document, named: false, files: [] }] },
        { can: { letters: [] } as unknown as RequestDetails["can"] },
      ),
    ).not.toContain("<form");
  });
});
