import { prerender } from "react-dom/static";
import { describe, expect, it, vi } from "vitest";
import { AccountWay } from "@/app/_portal/prove-account";
import { MatchingWay } from "@/app/_portal/prove-matching";
import { proveProblems, proveSteps, wordProveProblem, wordProveStep } from "@/app/_portal/prove-outcome";
import { loadShippedRecords } from "@/lib/controllers/load-record";
import { toPortal } from "@/lib/controllers/portal-controllers";
import type { OwnIdentity, OwnRequest } from "@/lib/requests/portal-view";
import { mustBe } from "@/lib/testing/test-people";

const typed = { room: "1102" };
vi.mock("@/app/_edge/flash", () => ({ readFlash: async () => typed }));

const records = await loadShippedRecords();

function ownOf(matching: OwnIdentity["matching"]): Pick<OwnRequest, "controller" | "identity"> {
  const record = mustBe(records.find(({ controller }) => controller.slug === "minet"));
  const controller = toPortal({ id: "minet", record }, "en");
  return { controller, identity: { reached: "low", needed: "substantial", ways: [], open: [], matching } };
}

async function html(node: React.ReactNode): Promise<string> {
  const { prelude } = await prerender(node);
  return new Response(prelude).text();
}

describe("the way by an account", () => {
  it("is a plain link that works without scripts, and names the account as the record does", async () => {
    const page = await html(<AccountWay locale="en" own={ownOf({ triesLeft: 3, last: null })} />);
    expect(page).toContain('href="/en/track/account/start"');
    expect(page).toContain("your MiNET account");
    expect(page).not.toContain("<form");
  });
});

describe("the way by answers", () => {
  const page = (matching: OwnIdentity["matching"], error?: string) =>
    html(<MatchingWay locale="en" own={ownOf(matching)} errorOf={() => error} />);

  it("is a form of the record's questions that no browser fills in", async () => {
    const shown = await page({ triesLeft: 3, last: null });
    expect([...shown.matchAll(/<input[^>]* name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      "answer.room",
      "answer.joined",
      "answer.device",
    ]);
    expect(
      [...shown.matchAll(/<input[^>]*>/g)].every(([input]) => input.includes('autoComplete="off"')),
    ).toBe(true);
    expect(shown).toContain('action="/en/track/matching"');
    expect(shown).toContain("You have 3 tries left.");
    expect(shown).not.toContain(typed.room);
  });

  it("says the same after a failed try whatever was wrong, and how many are left", async () => {
    const shown = await page({ triesLeft: 1, last: "failed" });
    expect(shown).toContain("What you gave did not let us confirm who you are.");
    expect(shown).toContain("You have one try left.");
  });

  it("shows what was typed again when it was not sent, and why", async () => {
    const shown = await page({ triesLeft: 3, last: null }, "Answer more of the questions");
    expect(shown).toContain('value="1102"');
    expect(shown).toContain('id="answers-error"');
  });

  it.each([
    ["while answers are compared", { triesLeft: 2, last: "comparing" }],
    ["after the last try", { triesLeft: 0, last: "failed" }],
  ] as const)("asks nothing %s", async (_, matching) => expect(await page(matching)).not.toContain("<form"));
});

it.each(["en", "fr"] as const)("every outcome is worded in %s", (locale) => {
  for (const problem of proveProblems)
    expect(wordProveProblem(locale, problem, "MiNET")).toMatch(/^\p{Lu}.{10,}/u);
  for (const step of proveSteps) expect(wordProveStep(locale, step)).toMatch(/^\p{Lu}.{10,}/u);
});
