import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { translator } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { Duplicate } from "@/lib/requests/duplicate-view";
import { Duplicates } from "./duplicates";
import { PostNotice } from "./post-notice";

const words: Wording = { locale: "en", t: translator("en", "desk"), terms: translator("en", "terms") };
const other: Duplicate = {
  reference: "HAB-5HJK-3MZP",
  subjectName: "Camille Aubrevoie",
  status: "received",
  receivedOn: "2026-11-02",
  dueOn: "2026-12-02",
  rights: ["access"],
  because: ["email", "name"],
  intoIt: null,
  intoThis: "later",
};
const panel = (change: Partial<Duplicate>, merge = true) =>
  renderToStaticMarkup(
    <Duplicates
      request={{ reference: "HAB-2345-6789", can: { merge } as RequestDetails["can"] }}
      duplicates={[{ ...other, ...change }]}
      words={words}
    />,
  );

describe("requests that may be one person's", () => {
  it("says what they share, and leads to the letter that ends the duplicate", () => {
    const html = panel({});
    expect(html).toContain("same address, same name");
    expect(html).toContain("/desk/requests/HAB-2345-6789/letters/new?kind=closing&amp;into=HAB-5HJK-3MZP");
  });

  it("leads to the other one's letter when that is the later", () => {
    const html = panel({ intoIt: "later", intoThis: "confirm" });
    expect(html).toContain("/desk/requests/HAB-5HJK-3MZP/letters/new?kind=closing&amp;into=HAB-2345-6789");
    expect(html).toContain("after you made sure that it is one person");
  });

  it("says why neither can be merged, and links nothing", () => {
    const html = panel({ intoIt: "later", intoThis: "proof" });
    expect(html).toContain("prove first who asks");
    expect(html).not.toContain("letters/new");
  });

  it("gives no link to who may not send the letter", () => {
    expect(panel({}, false)).not.toContain("letters/new");
  });
});

describe("a request without an address", () => {
  const request = {
    reference: "HAB-2345-6789",
    subject: { name: "Camille Aubrevoie", email: null, identifiers: {} },
    postalAddress: "3 rue des Lilas",
    bundles: [{ right: "access" as const, byteCount: 1, builtAt: new Date() }],
    rights: [{ right: "access", status: "answered" }] as unknown as RequestDetails["rights"],
    can: { postArchives: true } as RequestDetails["can"],
  };
  const notice = (change: object = {}) =>
    renderToStaticMarkup(<PostNotice request={{ ...request, ...change }} words={words} />);

  it("says to print and post, where to, and what", () => {
    const html = notice();
    expect(html).toContain("No e-mail: print and post");
    expect(html).toContain("3 rue des Lilas");
    expect(html).toContain("/desk/requests/HAB-2345-6789/receipt.pdf");
    expect(html).toContain("/desk/requests/HAB-2345-6789/archives/access");
  });

  it("hands out no archive before its answer was sent", () => {
    expect(notice({ rights: [{ right: "access", status: "decided" }] })).not.toContain("/archives/");
    expect(notice({ can: { postArchives: false } })).not.toContain("/archives/");
  });

  it("is silent where mails arrive", () => {
    expect(notice({ subject: { ...request.subject, email: "c@etu.example" } })).toBe("");
  });
});
