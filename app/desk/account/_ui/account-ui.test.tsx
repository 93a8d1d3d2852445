import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Passkeys } from "@/app/desk/account/_ui/passkeys";
import { Sessions } from "@/app/desk/account/_ui/sessions";
import { translator } from "@/lib/i18n/translator";

const words = { locale: "en", t: translator("en", "desk") } as const;
const at = new Date("2026-11-22T10:00:00Z");
const key = { id: "abc", name: "Laptop", createdAt: at, lastUsedAt: null };
const passkeys = (own: readonly (typeof key)[], mayChange: boolean) =>
  renderToStaticMarkup(
    <Passkeys passkeys={own} mayChange={mayChange} isRequired={false} nameMissing={false} words={words} />,
  );

describe("somebody's passkeys", () => {
  it("can be changed just after one was shown", () => {
    const page = passkeys([key], true);
    expect(page).toContain('action="/desk/account/passkeys/remove"');
    expect(page).toContain('action="/desk/account/passkeys/add"');
    expect(page).toContain("the passkey Laptop");
    expect(page).toContain("22 November 2026 at 10:00 UTC");
  });

  it("are only listed otherwise, with the way to show one", () => {
    const page = passkeys([key], false);
    expect(page).not.toContain("<form");
    expect(page).toContain("/desk/sign-in/second-factor?returnTo=%2Fdesk%2Faccount&amp;again=yes");
  });

  it("begin with a first one", () => {
    const page = passkeys([], true);
    expect(page).toContain(words.t("account.passkeysNone"));
    expect(page).not.toContain("/remove");
  });
});

describe("somebody's sessions", () => {
  const session = (id: string, isThis: boolean) => ({ id, startedAt: at, lastSeenAt: at, isThis });
  const page = (...sessions: ReturnType<typeof session>[]) =>
    renderToStaticMarkup(<Sessions sessions={sessions} idleMinutes={15} words={words} />);

  it("can be ended one by one, and all others at once", () => {
    const shown = page(session("a", true), session("b", false));
    expect(shown.match(/name="session" value="(a|b|others)"/g)).toHaveLength(3);
    expect(shown).toContain(words.t("account.thisSession"));
  });

  it("have no others when there are none", () => {
    expect(page(session("a", true))).not.toContain("others");
  });
});
