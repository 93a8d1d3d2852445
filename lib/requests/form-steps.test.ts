import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerWays, languages, type Right, requesterRoles, rights } from "@/db/schema/enums";
import { loadShippedRecords } from "@/lib/controllers/load-record";
import {
  errorsOfStep,
  firstFaultyStep,
  listSteps,
  stepAfter,
  stepBefore,
  stepOfField,
} from "@/lib/requests/form-steps";
import type { DraftContent } from "@/lib/requests/portal-view";
import { checkRequestInput } from "@/lib/requests/request-input";

const steps = (role: "controller" | "processor" | "both", chosen: readonly string[]) =>
  listSteps({ controller: { role, rights }, content: { rights: chosen } });

describe("the pages of the form", () => {
  it.each<{ role: "controller" | "processor" | "both"; chosen: readonly string[]; pages: readonly string[] }>(
    [
      { role: "controller", chosen: [], pages: ["rights", "who", "you", "answer", "files"] },
      {
        role: "controller",
        chosen: ["erasure", "access"],
        pages: ["rights", "who", "about-access", "about-erasure", "you", "answer", "files"],
      },
      {
        role: "both",
        chosen: ["human-review"],
        pages: ["rights", "client", "who", "about-human-review", "you", "answer", "files"],
      },
      { role: "processor", chosen: [], pages: ["rights", "client", "who", "you", "answer", "files"] },
      { role: "controller", chosen: ["nonsense"], pages: ["rights", "who", "you", "answer", "files"] },
    ],
  )("of a $role, for $chosen", ({ role, chosen, pages }) => {
    expect(steps(role, chosen)).toEqual(pages);
  });

  it("leave out a right that the controller does not offer", () => {
    const controller = { role: "controller" as const, rights: ["access" as const] };
    expect(listSteps({ controller, content: { rights: ["erasure"] } })).not.toContain("about-erasure");
  });

  it("follow each other in both directions", () => {
    const pages = steps("both", rights);
    expect(stepBefore(pages, "rights")).toBeNull();
    expect(stepAfter(pages, "files")).toBeNull();
    for (const page of pages) {
      const next = stepAfter(pages, page);
      if (next) expect(stepBefore(pages, next)).toBe(page);
    }
  });

  it("lead from a page that is not among them to the first one", () => {
    expect(stepAfter(steps("controller", []), "about-erasure")).toBe("rights");
    expect(stepBefore(steps("controller", []), "about-erasure")).toBeNull();
  });
});

describe("a field", () => {
  it.each([
    ["right", "rights"],
    ["client", "client"],
    ["clientName", "client"],
    ["requester", "who"],
    ["representativeName", "who"],
    ["mandate", "who"],
    ["claimedEmail", "who"],
    ["details.human-review", "about-human-review"],
    ["answer.portability.recipient", "about-portability"],
    ["name", "you"],
    ["email", "you"],
    ["identifier.login", "you"],
    ["residenceCountry", "you"],
    ["language", "answer"],
    ["answerWay", "answer"],
    ["postalAddress", "answer"],
    ["file", "files"],
  ])("%s is asked on the page %s", (field, page) => {
    expect(stepOfField(field)).toBe(page);
  });
});

describe("what is wrong", () => {
  const errors = { email: "email", "details.access": "too_long", right: "required" };

  it("is told on the page of its field only", () => {
    expect(errorsOfStep(errors, "you")).toEqual({ email: "email" });
    expect(errorsOfStep(errors, "who")).toEqual({});
  });

  it("is put right from the first page on", () => {
    const pages = steps("controller", ["access"]);
    expect(firstFaultyStep(pages, errors)).toBe("rights");
    expect(firstFaultyStep(pages, { email: "email", "details.access": "too_long" })).toBe("about-access");
    expect(firstFaultyStep(pages, {})).toBeNull();
  });
});

const records = await loadShippedRecords();
const word = fc.oneof(fc.constantFrom("", "other", "me", "controller", "zz"), fc.string({ maxLength: 6 }));
const longText = fc.oneof(word, fc.constant("x".repeat(5_000)));
const questionKeys = ["portability.to", "portability.recipient", "objection.processing", "erasure.scope"];
const content: fc.Arbitrary<DraftContent> = fc.record({
  rights: fc.subarray<string>([...rights, "zz"]),
  client: word,
  clientName: longText,
  requester: fc.oneof(word, fc.constantFrom(...requesterRoles)),
  representativeName: longText,
  mandate: longText,
  claimedEmail: longText,
  name: longText,
  email: longText,
  identifiers: fc.dictionary(fc.constantFrom("login", "organisation", "username"), longText),
  details: fc.dictionary(fc.constantFrom<Right>(...rights), longText),
  answers: fc.dictionary(fc.constantFrom(...questionKeys), fc.array(longText, { maxLength: 3 })),
  residenceCountry: word,
  language: fc.oneof(word, fc.constantFrom(...languages)),
  answerWay: fc.oneof(word, fc.constantFrom(...answerWays)),
  postalAddress: longText,
});

describe("whatever is typed", () => {
  it("every error lies on one of the form's own pages, so that it can be seen and put right", () => {
    fc.assert(
      fc.property(fc.constantFrom(...records), content, (record, typed) => {
        const { errors } = checkRequestInput(record, typed);
        const controller = {
          role: record.controller.role,
          rights: record.rights.map(({ right }) => right),
        };
        const pages = listSteps({ controller, content: typed });
        for (const field of Object.keys(errors ?? {})) expect(pages, field).toContain(stepOfField(field));
        expect(firstFaultyStep(pages, errors ?? {}) === null).toBe(errors === null);
      }),
    );
  }, 20_000);
});
