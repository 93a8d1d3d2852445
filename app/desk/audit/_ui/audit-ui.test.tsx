import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { readAuditFilter } from "@/lib/audit/audit-filter";
import type { NamedLine } from "@/lib/audit/list-audit";
import type { Verification } from "@/lib/audit/verify-audit";
import { deskLocales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { AuditFilterForm } from "./audit-filter-form";
import { AuditLines } from "./audit-lines";
import { VerificationPanel } from "./verification-panel";

const at = new Date("2026-11-22T10:00:00Z");
const timeZone = "Europe/Paris";

const line = (rest: Partial<NamedLine>): NamedLine => ({
  ...{
    source: "request",
    id: 1,
    type: "request.withdrawn",
    payload: {},
    actorKind: "subject",
    actorId: null,
  },
  ...{ at, controllerId: "c", controller: "MiNET", reference: "HAB-7K3M-9QXD", seq: 4 },
  ...{ staffId: null, who: null, about: null, whom: null },
  ...rest,
});

const run = (rest: Partial<Verification> = {}): Verification => ({
  ...{ staffId: "s", after: null, total: 3, requests: 3, lines: 30, broken: 0, shown: [] },
  ...rest,
});

describe.each(deskLocales)("the audit log at the desk: %s", (locale) => {
  const t = translator(locale, "desk");
  const words = { locale, t, terms: translator(locale, "terms") };
  const html = (node: ReactNode): string => {
    const text = renderToStaticMarkup(node);
    expect(text).not.toMatch(/(?:audit|staffEvent|event)\.[a-z]+[A-Z"<]/);
    return text;
  };

  it("tells who did what to whom, and links a request to its history", () => {
    const staff = { source: "staff", type: "staff.role_given", payload: { role: "dpo" } } as const;
    const lines = [
      line({}),
      line({ ...staff, id: 2, who: "Ada", about: "Nour", actorKind: "staff", reference: null, seq: null }),
      line({ id: 3, type: "request.assigned", payload: { to: crypto.randomUUID() }, whom: "Claire" }),
    ];
    const text = html(<AuditLines lines={lines} timeZone={timeZone} words={words} />);
    expect(text).toContain("/desk/requests/HAB-7K3M-9QXD#history");
    expect(text).toContain(t("audit.actor.subject"));
    expect(text).toContain(t("staffEvent.roleGiven", { role: t("role.dpo") }));
    for (const name of ["Ada", "Nour", "Claire"]) expect(text).toContain(name);
  });

  it("offers requests as a filter only to who may read them", () => {
    const people = [{ id: "p", name: "Ada" }];
    const form = (mayReadRequests: boolean) =>
      html(
        <AuditFilterForm
          filter={readAuditFilter({})}
          choices={{ people, mayReadRequests, timeZone }}
          t={t}
        />,
      );
    expect(form(true)).toContain('name="reference"');
    expect(form(true)).toContain('value="law"');
    expect(form(false)).not.toContain('name="reference"');
    expect(form(false)).not.toContain('value="law"');
  });

  it("says how far a verification is, that all is intact, or what is not", () => {
    const panel = (verification: Verification | null) =>
      html(
        <VerificationPanel run={verification} token="tok" last={null} timeZone={timeZone} words={words} />,
      );
    expect(panel(null)).not.toContain('role="status"');
    const underWay = panel(run({ after: crypto.randomUUID(), requests: 1 }));
    expect(underWay).toContain('value="tok"');
    expect(underWay).toContain("<progress");
    expect(panel(run())).toContain(t("audit.intact", { requests: 3, lines: 30 }));
    const broken = panel(run({ broken: 1, shown: [{ reference: "HAB-7K3M-9QXD", seq: 2 }] }));
    expect(broken).toContain(t("audit.brokenAt", { reference: "HAB-7K3M-9QXD", seq: 2 }));
    expect(broken).not.toContain(t("audit.intact", { requests: 3, lines: 30 }));
  });
});
