import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "@/db/schema/enums";
import type { ComplaintFacts } from "@/lib/complaints/complaint-facts";
import { composeComplaint } from "@/lib/complaints/compose-complaint";
import { plainDate } from "@/lib/deadlines/plain-date";
import { sampleBase } from "@/lib/letters/testing/sample-facts";

const { authority } = sampleBase.remedies;
const belgian = {
  name: "Autorité de protection des données",
  url: "https://www.autoriteprotectiondonnees.be",
  complaintUrl: null,
  address: ["Rue de la Presse 35", "1000 Bruxelles"],
};

const sample: ComplaintFacts = {
  writtenOn: plainDate("2027-05-10"),
  person: { name: "Zoë Łukasz", email: "zoe@home.example" },
  controller: { ...sampleBase.controller, country: "FR" },
  authority,
  ownAuthority: null,
  reference: "HAB-7K3M-9QXD",
  channel: "portal",
  receivedOn: plainDate("2027-03-05"),
  firstDueOn: plainDate("2027-04-05"),
  dueOn: plainDate("2027-04-05"),
  rights: [
    { right: "access", words: "Everything since 2020.\nAlso the logs.", standing: "open", answeredOn: null },
    { right: "erasure", words: null, standing: "refused", answeredOn: plainDate("2027-04-01") },
  ],
  extension: null,
  questions: [],
  ended: false,
  enclosures: {
    receipt: true,
    letters: [{ kind: "acknowledgement", sentOn: plainDate("2027-03-06") }],
    messages: 2,
  },
};

const of = (more: Partial<ComplaintFacts>, language: (typeof languages)[number] = "en") =>
  composeComplaint({ ...sample, ...more }, language);

describe.each(languages)("a complaint in %s", (language) => {
  const text = of({}, language);

  it("names who, against whom, about which request, and to which authority", () => {
    for (const fact of [
      "Zoë Łukasz",
      "zoe@home.example",
      "Example & Sons <Ltd>",
      "57000 Metz",
      "dpo@controller.example",
      "HAB-7K3M-9QXD",
      authority.name,
      "75334 Paris Cedex 07",
      "> Everything since 2020.\n  > Also the logs.",
      "2025/2518",
    ])
      expect(text).toContain(fact);
  });

  it("leaves the person's own reasons, address and signature to them", () => {
    expect(text.match(/\[[^\]]+\]/g)).toHaveLength(3);
  });

  it("is whole: no variable, no machine word, no empty line at its ends", () => {
    expect(text).not.toMatch(/undefined|null|\[object|[{}]|partly-granted|\d{4}-\d\d-\d\d/);
    expect(text).toBe(`${text.trim()}\n`);
  });
});

describe("what happened", () => {
  it.each<[string, Partial<ComplaintFacts>, RegExp, RegExp | null]>([
    ["late", {}, /ran out on 5 April 2027/, /ends on/],
    ["in time", { writtenOn: plainDate("2027-04-05") }, /ends on 5 April 2027/, /ran out/],
    ["ended unanswered", { ended: true }, /ended without an answer/, /ran out|ends on/],
    [
      "all answered",
      {
        rights: [
          { right: "access", words: null, standing: "partly-granted", answeredOn: plainDate("2027-04-01") },
        ],
      },
      /granted in part, refused in part on 1 April 2027/,
      /ran out|ends on/,
    ],
    [
      "extended, with the reasons",
      {
        dueOn: plainDate("2027-06-07"),
        extension: { on: plainDate("2027-04-02"), reasons: "Twelve systems." },
      },
      /due by 5 April 2027[\s\S]*On 2 April 2027[\s\S]*by 7 June 2027\. The reasons given: “Twelve systems.”/,
      /ran out/,
    ],
    [
      "a question that was answered",
      {
        dueOn: plainDate("2027-04-12"),
        questions: [
          { about: "clarification", askedOn: plainDate("2027-03-10"), answeredOn: plainDate("2027-03-17") },
        ],
      },
      /On 10 March 2027 I was asked what I mean\. I answered on 17 March 2027\.[\s\S]*now due by 12 April 2027/,
      /not answered that/,
    ],
    [
      "a question that was not",
      { questions: [{ about: "identity", askedOn: plainDate("2027-03-10"), answeredOn: null }] },
      /I have not answered that yet/,
      null,
    ],
    [
      "withdrawn in part",
      { rights: [{ right: "access", words: null, standing: "withdrawn", answeredOn: null }] },
      /I withdrew this/,
      /ran out|ends on/,
    ],
  ])("is told: %s", (_, more, there, absent) => {
    expect(of(more)).toMatch(there);
    if (absent) expect(of(more)).not.toMatch(absent);
  });
});

describe("the authority and the law", () => {
  it("are those of the person's own country when it is known; the seat's is named", () => {
    const text = of({ ownAuthority: belgian });
    expect(text.startsWith(`To:\n${belgian.name}\nRue de la Presse 35`)).toBe(true);
    expect(text).toContain(`The authority there is: ${authority.name}.`);
  });

  it("in the United Kingdom ask for the complaint to the controller first, and claim no Union law", () => {
    const text = of({ controller: { ...sample.controller, country: "GB" } });
    expect(text).toContain("section 164A of the Data Protection Act 2018");
    expect(text).toContain("UK GDPR");
    expect(text).not.toContain("2025/2518");
  });

  it("elsewhere cite no article of the GDPR", () => {
    for (const country of ["CH", "BR"])
      expect(of({ controller: { ...sample.controller, country } })).not.toMatch(/GDPR|2025\/2518|164A/);
  });

  it("claim a receipt only when there is one", () => {
    const text = of({ enclosures: { receipt: false, letters: [], messages: 0 } });
    expect(text).not.toMatch(/receipt|2025\/2518/i);
    expect(text).toMatch(/Enclosures\n\n- None/);
  });
});

it("keeps every word that the person wrote, whatever it is", () => {
  const words = fc.stringMatching(/^[\p{L}\p{N}<>&"'{}#*\\-]{1,40}$/u);
  fc.assert(
    fc.property(words, fc.constantFrom(...languages), (written, language) => {
      const rights = [
        { right: "access" as const, words: written, standing: "open" as const, answeredOn: null },
      ];
      expect(of({ rights }, language)).toContain(`> ${written}`);
    }),
    { numRuns: 50 },
  );
});
