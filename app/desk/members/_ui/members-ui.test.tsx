import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { roles } from "@/db/schema/enums";
import { granted, permissions } from "@/lib/auth/permissions";
import { deskLocales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ReviewDetails, ReviewEntry } from "@/lib/staff/get-review";
import type { MemberDetails } from "@/lib/staff/list-members";
import { AccountForms } from "./account-forms";
import { MembersTable } from "./members-table";
import { PermissionMatrix } from "./permission-matrix";
import { ReviewForm } from "./review-form";
import { RoleForms } from "./role-forms";

const at = new Date("2026-11-22T10:00:00Z");
const controllers = [{ slug: "minet", name: "MiNET", timeZone: "Europe/Paris" }];

const member = (rest: Partial<MemberDetails> = {}): MemberDetails => ({
  ...{ staffId: "s1", name: "Nour Bel", email: "nour@minet.example", isSelf: false, deactivatedAt: null },
  ...{ lastSignedInAt: at, passkeys: 1, sessions: 2, worksElsewhere: false },
  roles: [{ slug: "minet", controller: "MiNET", role: "handler", grantedAt: at }],
  ...rest,
});

const entry = (rest: Partial<ReviewEntry> = {}): ReviewEntry => ({
  ...{ staffId: "s1", name: "Nour Bel", role: "handler", active: true, grantedAt: at },
  ...{ finding: null, decidedBy: null, own: false },
  ...rest,
});

const review = (rest: Partial<ReviewDetails> = {}): ReviewDetails => ({
  ...{ id: "r1", controller: "MiNET", timeZone: "Europe/Paris", startedBy: "Ada", startedAt: at },
  ...{ completedBy: null, completedAt: null, nextOn: null, alone: false },
  entries: [entry(), entry({ staffId: "s2", name: "Ada", role: "dpo", own: true })],
  ...rest,
});

describe.each(deskLocales)("members at the desk: %s", (locale) => {
  const t = translator(locale, "desk");
  const words = { locale, t, terms: translator(locale, "terms") };
  const html = (node: ReactNode): string => {
    const text = renderToStaticMarkup(node);
    expect(text).not.toMatch(/(?:members|member|review|invite|permission|role)\.[a-z]/);
    return text;
  };

  it("shows every permission of every role as the table that decides has it", () => {
    const text = html(<PermissionMatrix t={t} />);
    const yes = text.split(`<strong>${t("members.yes")}</strong>`).length - 1;
    expect(yes).toBe(roles.flatMap((role) => granted[role]).length);
    for (const permission of permissions) expect(text).toContain(t(`permission.${permission}`));
  });

  it("names the people, and what nobody has yet", () => {
    const people = [member(), member({ staffId: "s2", email: null, lastSignedInAt: null, passkeys: 0 })];
    const text = html(<MembersTable members={people} controllers={controllers} words={words} />);
    expect(text).toContain("/desk/members/s1");
    expect(text).toContain("nour@minet.example");
    expect(text).toContain(t("members.noAddress"));
    expect(text).toContain(t("members.never"));
  });

  it("offers nobody a role for themselves, nor to close what is not theirs alone", () => {
    const forms = (rest: Partial<MemberDetails>) =>
      html(
        <>
          <RoleForms member={member(rest)} controllers={controllers} words={words} />
          <AccountForms member={member(rest)} t={t} />
        </>,
      );
    const actions = (text: string) =>
      [...text.matchAll(/action="\/desk\/members\/s1\/(\w+)"/g)].map(([, a]) => a);
    expect(actions(forms({}))).toEqual(["end", "give", "sessions", "passkeys", "deactivate"]);
    expect(actions(forms({ isSelf: true }))).toEqual(["end", "sessions"]);
    expect(actions(forms({ worksElsewhere: true }))).toEqual(["end", "give", "sessions"]);
    const closed = forms({ deactivatedAt: at, sessions: 0, passkeys: 0 });
    expect(actions(closed)).toEqual(["end", "reactivate"]);
  });

  it("asks about every role but the reader's own, unless there is nobody else", () => {
    const fields = (text: string) =>
      new Set([...text.matchAll(/name="(finding\.[^"]+)"/g)].map(([, f]) => f));
    expect(fields(html(<ReviewForm review={review()} words={words} />))).toEqual(
      new Set(["finding.s1.handler"]),
    );
    expect(fields(html(<ReviewForm review={review({ alone: true })} words={words} />))).toEqual(
      new Set(["finding.s1.handler", "finding.s2.dpo"]),
    );
    const entries = [entry({ finding: "ended", decidedBy: "Ada", grantedAt: null })];
    const done = html(<ReviewForm review={review({ completedAt: at, entries })} words={words} />);
    expect(fields(done).size).toBe(0);
    expect(done).toContain("Ada");
  });
});
