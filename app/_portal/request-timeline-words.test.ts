import { describe, expect, it } from "vitest";
import { type Step, wordStep } from "@/app/_portal/request-timeline-words";
import { locales } from "@/lib/i18n/locales";
import type { PortalController } from "@/lib/requests/portal-view";

const own = { controller: { name: "MiNET" } as PortalController };
const at = new Date("2026-03-05T08:00:00Z");
const id = "3f1b9c52-1f5e-4f0a-9d55-0d3d9a8f1c11";
const step = <T extends Step["type"]>(
  type: T,
  payload: Extract<Step, { type: T }>["payload"],
  words: string | null = null,
) => ({ type, at, payload, words }) as Step;

const letter = (kind: Extract<Step, { type: "letter.sent" }>["payload"]["kind"]) =>
  step("letter.sent", { letterId: id, kind, language: "en", html: "", text: "", pdf: "" });

const told: readonly [Step, RegExp][] = [
  [step("receipt.issued", { sha256: "", kid: "k" }), /receipt/],
  [step("message.sent", { messageId: id, sender: "subject", files: 2 }), /You wrote.*\nWith 2 files/],
  [step("message.sent", { messageId: id, sender: "staff", files: 0 }), /^MiNET wrote you a message$/],
  [step("identity.asked", { checkId: id, method: "document", level: "high" }), /MiNET asked you to show/],
  [step("identity.failed", { checkId: id, method: "document", attempts: 1 }), /did not succeed/],
  [step("request.passed_on", { client: null, mailId: id, dueOn: "2026-03-10" }, "Care & Co"), /Care & Co/],
  [step("request.pass_on_settled", { status: "taken-over" }, "Care & Co"), /Care & Co answers you itself/],
  [
    step(
      "request.extended",
      { letterId: id, length: 2, previousDueOn: "2026-04-07", dueOn: "2026-06-08" },
      "Twelve systems.",
    ),
    /more time\nNew date: Monday,? 8 June 2026. Before: Tuesday,? 7 April 2026.\nWhy:\nTwelve systems\./,
  ],
  [
    step("question.asked", { about: "clarification", letterId: id, dueOn: "2026-04-07" }, "Which period?"),
    /What was asked:\nWhich period\?/,
  ],
  [
    step("recipient.settled", { right: "erasure", recipient: "bank", status: "impossible" }, "Bank"),
    /Bank could not be told/,
  ],
  [step("bundle.downloaded", { right: "access" }), /downloaded\nAccess/],
  [step("bundle.expired", { right: "access" }), /deleted.*\nAccess/],
  [letter("acknowledgement"), /confirmed by letter/],
];

const flat = (locale: (typeof locales)[number], one: Step) => {
  const words = wordStep(locale, own, one);
  return words && [words.title, ...words.lines, ...(words.quote ? [words.quote] : [])].join("\n");
};

describe("a step of the history", () => {
  it.each(told)("%# is told in plain words, with dates and reasons", (one, words) => {
    expect(flat("en", one)).toMatch(words);
  });

  it.each(locales)("has whole words in %s", (locale) => {
    for (const [one] of told) expect(flat(locale, one)).not.toMatch(/[{}]|history\.|event\.|undefined/);
  });

  it("never tells an outcome: that is the letter's", () => {
    const approved = step("right.approved", {
      right: "access",
      outcome: "refused",
      grounds: [],
      proposal: 1,
    });
    expect(flat("en", approved)).toBe("MiNET decided on a part of your request\nAccess");
  });

  it("is not told twice: letters that are an act of their own, and a pass-on that was only sent", () => {
    expect(flat("en", letter("extension"))).toBeNull();
    expect(flat("en", step("request.pass_on_settled", { status: "sent" }))).toBeNull();
  });
});
