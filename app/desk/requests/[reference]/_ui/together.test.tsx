import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { deskLocales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { HandlerPanel, TakeIt } from "./handler-panel";
import { Escalated, WaitsFor } from "./next-steps-before";
import { NotesSection } from "./notes-section";
import { presenceWords } from "./presence-words";
import { SeenChanges } from "./seen-changes";
import type { WorkForm } from "./work-errors";

const at = new Date("2026-11-03T09:00:00Z");
const line = {
  actorKind: "staff",
  who: "Claire Martin",
  byReader: false,
  whom: null,
  at,
  payload: {},
} as const;
const known: Partial<RequestDetails> = {
  reference: "HAB-2345-6789",
  controller: { slug: "minet", name: "MiNET", timeZone: "Europe/Paris" },
  seen: 9,
  tasks: [],
  notices: [],
  notes: [],
  present: [],
  handler: null,
  candidates: [{ id: "c1", name: "Claire Martin" }],
  escalatedAt: at,
  events: [
    { ...line, seq: 8, type: "request.escalated", payload: { reason: "asked", taskId: null } },
    { ...line, seq: 9, type: "note.written", payload: { noteId: "0d9b8a44-5d2e-4b0c-8f3a-6a1f1d7c9e02" } },
  ],
};
/** As much of a request as these parts read. */
const request = (can: Partial<RequestDetails["can"]>, more: Partial<RequestDetails> = {}) =>
  ({ ...known, can, ...more }) as RequestDetails;
const form: WorkForm = { name: "staffNote", typed: { text: "Half a\nsentence" }, errors: {} };

describe.each(deskLocales)("working together, in %s", (locale) => {
  const words = { locale, t: translator(locale, "desk"), terms: translator(locale, "terms") };
  const markup = renderToStaticMarkup;

  it("offers what the reader may do, and nothing else", () => {
    const all = request({ assign: true, note: true, settleEscalation: true });
    const none = request({});
    expect(markup(<TakeIt request={all} words={words} />)).toContain('value="me"');
    expect(markup(<TakeIt request={none} words={words} />)).toBe("");
    expect(markup(<HandlerPanel request={all} words={words} />)).toContain("Claire Martin");
    expect(markup(<HandlerPanel request={none} words={words} />)).not.toContain("<form");
    expect(markup(<Escalated request={all} words={words} />)).toContain("/escalate/settle");
    expect(markup(<Escalated request={none} words={words} />)).not.toContain("<form");
    expect(markup(<NotesSection request={all} form={form} words={words} />)).toContain("Half a\nsentence");
    expect(markup(<NotesSection request={none} form={form} words={words} />)).toBe("");
  });

  it("says who put it before the officer, and nothing once that is settled", () => {
    expect(markup(<Escalated request={request({})} words={words} />)).toContain("Claire Martin");
    expect(markup(<Escalated request={request({}, { escalatedAt: null })} words={words} />)).toBe("");
  });

  it("takes a request only from who had it when the page was made", () => {
    const mine = request({ assign: true }, { handler: { id: "d1", name: "David", isReader: true } });
    expect(markup(<TakeIt request={mine} words={words} />)).toBe("");
    expect(markup(<HandlerPanel request={mine} words={words} />)).toContain('name="expected" value="d1"');
    expect(markup(<TakeIt request={request({ assign: true })} words={words} />)).toContain(
      'name="expected" value="none"',
    );
  });

  it("tells what others did since, and shows what was typed", () => {
    const html = markup(
      <SeenChanges
        request={request({})}
        since="8"
        typed={{ seen: "8", text: "A whole sentence" }}
        words={words}
      />,
    );
    expect(html.match(/Claire Martin/g)).toHaveLength(1);
    expect(html).toContain("A whole sentence");
    expect(html).not.toMatch(/meanwhile\.|togetherEvent\.|note\.written/);
  });

  it("says so too when the address names no line", () => {
    const html = markup(<SeenChanges request={request({})} since="<b>" words={words} />);
    expect(html).toContain(words.t("meanwhile.unknown"));
  });

  it("names who is there, and who writes", () => {
    const present = [
      { name: "Claire Martin", writing: true },
      { name: "David Petit", writing: false },
    ];
    const [here, writing, ...rest] = presenceWords(present, words);
    expect(here).toContain("Claire Martin");
    expect(here).toContain("David Petit");
    expect(writing).toContain("Claire Martin");
    expect(writing).not.toContain("David Petit");
    expect(rest).toEqual([]);
    expect(presenceWords([], words)).toEqual([]);
  });

  it("says what the person was asked, but for identity, which is the step itself", () => {
    const asked = (about: "identity" | "clarification" | "fee") => ({ about, askedAt: at, text: null });
    const clock = { questions: [asked("identity"), asked("clarification"), asked("fee")] };
    const html = markup(
      <WaitsFor
        request={request({ reply: true }, { clock: clock as unknown as RequestDetails["clock"] })}
        words={words}
      />,
    );
    expect(html.match(/<p/g)).toHaveLength(2);
    expect(html).toContain('href="#reply"');
  });
});
