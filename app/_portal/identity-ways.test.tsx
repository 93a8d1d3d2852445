import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { IdentitySection } from "@/app/_portal/identity-section";
import { IdentityWays } from "@/app/_portal/identity-ways";
import { loadShippedRecord } from "@/lib/controllers/load-record";
import { toPortal } from "@/lib/controllers/portal-controllers";
import type { OwnRequest } from "@/lib/requests/portal-view";

const record = await loadShippedRecord("minet");
type Open = OwnRequest["identity"]["open"][number];
const opened = (method: Open["method"], more: Partial<Open> = {}): Open => ({
  id: "6a4c0f1e-0b1d-4c55-9a53-0d4c2e1f7a10",
  method,
  submitted: false,
  reason: "The request came from an unknown address.",
  expiresAt: null,
  letterSent: false,
  ...more,
});

/** As much of a request as these parts read. */
function own(
  identity: Partial<OwnRequest["identity"]>,
  status: OwnRequest["status"] = "received",
): OwnRequest {
  const controller = toPortal({ id: "minet", record }, "en");
  const known: Partial<OwnRequest> = {
    reference: "HAB-2345-6789",
    controller,
    status,
    identity: {
      reached: "low",
      needed: "high",
      ways: [],
      matching: { triesLeft: 3, last: null },
      open: [],
      ...identity,
    },
  };
  return known as OwnRequest;
}
const section = (request: OwnRequest) => renderToStaticMarkup(<IdentitySection locale="en" own={request} />);
const ways = (request: OwnRequest, error?: string) =>
  renderToStaticMarkup(<IdentityWays locale="en" own={request} errorOf={() => error} />);

describe("the part of a request's page that leads to the proof", () => {
  it("is there when a proof is waited for or would be needed, and only then", () => {
    expect(section(own({}))).toBe("");
    expect(section(own({ ways: ["document"] }))).toContain('href="/en/track/identity"');
    expect(section(own({ open: [opened("document")] }, "identity"))).toContain("MiNET has asked for a proof");
  });

  it("asks for nothing more while what was sent is being looked at", () => {
    const page = section(
      own({ open: [opened("document", { submitted: true })], ways: ["postal-code"] }, "identity"),
    );
    expect(page).toContain("is looking at what you sent");
    expect(page).not.toContain("/track/identity");
  });
});

describe("the ways to prove who one is", () => {
  it("stand with the least data first, also one that was asked for and the policy no longer offers", () => {
    const page = ways(own({ ways: ["document", "in-person"], open: [opened("postal-code")] }));
    const titles = [...page.matchAll(/<section id="way-([\w-]+)"/g)].map(([, method]) => method);
    expect(titles).toEqual(["document", "postal-code", "in-person"]);
  });

  it("take a document without JavaScript, in a form that says what to cover and what becomes of it", () => {
    const page = ways(own({ ways: ["document"] }), "Choose a picture or a PDF of the document");
    const [form = ""] = /<form[^>]*>/.exec(page) ?? [];
    for (const attribute of [
      'action="/en/track/identity/document"',
      'encType="multipart/form-data"',
      'method="post"',
    ])
      expect(form).toContain(attribute);
    expect(page).toMatch(/<input id="document"[^>]* name="document"/);
    expect(page).toMatch(/<input id="document"[^>]*aria-invalid="true"/);
    expect(page).toContain("destroyed as soon as they have decided");
    expect(page).toContain("What to cover");
  });

  it("offer a letter, then wait for it, then take its code", () => {
    const method = "postal-code" as const;
    expect(ways(own({ ways: [method] }))).toContain('action="/en/track/identity/letter"');
    expect(ways(own({ open: [opened(method)] }))).not.toContain("<form");
    const expiresAt = new Date("2027-01-12T12:00:00Z");
    const page = ways(own({ open: [opened(method, { letterSent: true, expiresAt })] }));
    expect(page).toContain('action="/en/track/identity/code"');
    expect(page).toContain("12 January 2027");
  });
});
