import { describe, expect, it } from "vitest";
import { computeDeadline } from "@/lib/deadlines/compute-deadline";
import { plainDate } from "@/lib/deadlines/plain-date";
import type { DeadlineKind } from "@/lib/deadlines/regime";
import { findRegime, listRegimes, regimeCodes } from "@/lib/deadlines/regimes";
import { extended, request } from "@/lib/deadlines/testing/sample-requests";
import type { DeadlineEvent } from "@/lib/deadlines/timeline";

interface Case {
  readonly regime: string;
  readonly receivedOn: string;
  readonly kind?: DeadlineKind;
  readonly events?: readonly DeadlineEvent[];
  readonly expected: string;
  readonly why: string;
}

const dueOn = ({ regime, receivedOn, kind = "response", events = [] }: Case) =>
  computeDeadline({
    ...request(receivedOn, events),
    regime,
    kind,
    country: findRegime(regime).countries[0] ?? "",
    timeZone: "UTC",
  }).dueOn;

const by = (on: string, days: number) => [extended(on, { days })];

const cases: readonly Case[] = [
  { regime: "ch-fadp", receivedOn: "2026-06-01", expected: "2026-07-01", why: "30 days" },
  {
    regime: "ch-fadp",
    receivedOn: "2026-06-01",
    events: by("2026-06-20", 20),
    expected: "2026-07-21",
    why: "told within 30 days that the answer comes after 50",
  },
  { regime: "fr-csp-l1111-7", receivedOn: "2026-06-01", expected: "2026-06-09", why: "8 days" },
  { regime: "fr-csp-l1111-7", receivedOn: "2026-12-17", expected: "2026-12-25", why: "8 days, no rolling" },
  {
    regime: "fr-csp-l1111-7-older",
    receivedOn: "2026-12-31",
    expected: "2027-02-28",
    why: "2 months, clamped",
  },
  {
    regime: "fr-lil-51",
    receivedOn: "2026-04-02",
    expected: "2026-05-02",
    why: "1 month, a Saturday, no rolling",
  },
  { regime: "us-co-cpa", receivedOn: "2026-01-20", expected: "2026-03-06", why: "45 days" },
  {
    regime: "us-co-cpa",
    receivedOn: "2026-01-20",
    kind: "appeal",
    events: by("2026-02-01", 60),
    expected: "2026-05-05",
    why: "appeal 45 + 60 = 105 days",
  },
  { regime: "us-ct-ctdpa", receivedOn: "2026-01-20", kind: "appeal", expected: "2026-03-21", why: "60 days" },
  {
    regime: "us-ct-ctdpa",
    receivedOn: "2026-01-20",
    kind: "consent_revocation",
    expected: "2026-02-04",
    why: "15 days",
  },
  { regime: "us-de-dpdpa", receivedOn: "2026-01-20", kind: "appeal", expected: "2026-03-21", why: "60 days" },
  {
    regime: "us-fl-fdbr",
    receivedOn: "2026-01-20",
    events: by("2026-03-01", 15),
    expected: "2026-03-21",
    why: "45 + 15 = 60 days (§501.706(2))",
  },
  { regime: "us-fl-fdbr", receivedOn: "2026-01-20", kind: "appeal", expected: "2026-03-21", why: "60 days" },
  { regime: "us-ia-icdpa", receivedOn: "2026-01-20", kind: "appeal", expected: "2026-03-21", why: "60 days" },
  {
    regime: "us-in-icdpa",
    receivedOn: "2026-01-20",
    events: by("2026-03-06", 45),
    expected: "2026-04-20",
    why: "45 + 45 days, announced on the last day",
  },
  { regime: "us-ky-kcdpa", receivedOn: "2026-01-20", expected: "2026-03-06", why: "45 days" },
  {
    regime: "us-md-modpa",
    receivedOn: "2026-01-20",
    kind: "consent_revocation",
    expected: "2026-02-19",
    why: "30 days",
  },
  { regime: "us-mn-mcdpa", receivedOn: "2026-01-20", kind: "appeal", expected: "2026-03-06", why: "45 days" },
  {
    regime: "us-mt-mcdpa",
    receivedOn: "2026-01-20",
    kind: "consent_revocation",
    expected: "2026-02-04",
    why: "15 days",
  },
  { regime: "us-ne-ndpa", receivedOn: "2026-01-20", kind: "appeal", expected: "2026-03-21", why: "60 days" },
  { regime: "us-nh-nhpa", receivedOn: "2026-01-20", kind: "appeal", expected: "2026-03-21", why: "60 days" },
  { regime: "us-nj-njdpa", receivedOn: "2026-01-20", kind: "appeal", expected: "2026-03-06", why: "45 days" },
  { regime: "us-or-ocpa", receivedOn: "2026-01-20", kind: "appeal", expected: "2026-03-06", why: "45 days" },
  {
    regime: "us-ri-ridtppa",
    receivedOn: "2026-01-20",
    kind: "consent_revocation",
    expected: "2026-02-04",
    why: "15 days",
  },
  { regime: "us-tn-tipa", receivedOn: "2026-01-20", kind: "appeal", expected: "2026-03-21", why: "60 days" },
  { regime: "us-tx-tdpsa", receivedOn: "2026-01-20", kind: "appeal", expected: "2026-03-21", why: "60 days" },
  { regime: "us-ut-ucpa", receivedOn: "2026-01-20", expected: "2026-03-06", why: "45 days" },
  {
    regime: "us-ca-delete-act",
    receivedOn: "2026-08-03",
    kind: "register_poll",
    expected: "2026-09-17",
    why: "45 days after the last look",
  },
  { regime: "au-app12", receivedOn: "2026-06-01", expected: "2026-07-01", why: "30 days" },
  { regime: "br-lgpd", receivedOn: "2026-06-01", expected: "2026-06-16", why: "15 days" },
  {
    regime: "ca-pipeda",
    receivedOn: "2026-05-13",
    events: by("2026-06-01", 30),
    expected: "2026-07-12",
    why: "30 + 30 days, a Sunday",
  },
  { regime: "cn-pipl", receivedOn: "2026-06-01", expected: "2026-07-01", why: "30 days of the standard" },
  { regime: "kr-pipa", receivedOn: "2026-06-01", expected: "2026-06-11", why: "10 days" },
  {
    regime: "mx-lfpdppp",
    receivedOn: "2026-09-01",
    expected: "2026-09-30",
    why: "20 business days: September without Wednesday the 16th",
  },
  {
    regime: "mx-lfpdppp",
    receivedOn: "2026-09-30",
    kind: "implementation",
    expected: "2026-10-21",
    why: "15 business days: three weeks",
  },
  {
    regime: "nz-privacy-act",
    receivedOn: "2026-06-12",
    expected: "2026-07-13",
    why: "20 working days: four weeks end on 10 July, Matariki, so Monday 13 July",
  },
  {
    regime: "nz-privacy-act",
    receivedOn: "2026-12-10",
    expected: "2027-01-29",
    why: "11 to 24 December are 10 working days, 18 to 29 January 10 more: 25 December to 15 January do not count",
  },
  { regime: "sg-pdpa", receivedOn: "2026-06-01", expected: "2026-07-01", why: "30 days" },
  { regime: "th-pdpa", receivedOn: "2026-06-01", expected: "2026-07-01", why: "30 days" },
  { regime: "tr-kvkk", receivedOn: "2026-06-01", expected: "2026-07-01", why: "30 days" },
  {
    regime: "za-popia",
    receivedOn: "2026-06-01",
    events: by("2026-06-15", 30),
    expected: "2026-07-31",
    why: "30 + 30 days",
  },
];

describe("the table of regimes", () => {
  it.each(cases)("$regime received $receivedOn is due $expected: $why", (given) =>
    expect(dueOn(given)).toBe(given.expected),
  );

  it("is complete in every row, and a version of a rule never goes back", () => {
    expect(new Set(regimeCodes).size).toBe(listRegimes().length);
    for (const { code, kinds, periods, unfixed, source, countries, version } of listRegimes()) {
      expect(code).toMatch(/^[a-z]{2}(-[a-z0-9.]+)+$/);
      expect(kinds).toEqual(periods.map(({ kind }) => kind));
      expect(periods.length + unfixed.length).toBeGreaterThan(0);
      expect([source.length > 5, countries.length > 0, version >= 1]).toEqual([true, true, true]);
    }
  });

  it("offers regions where the regime looks at holidays, and only these", () => {
    const facts = (code: string) => listRegimes().find((row) => row.code === code);
    expect(facts("eu-gdpr")?.regions.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["DE-BY", "FR-57", "ES-CT", "CH-ZH"]),
    );
    expect(facts("ch-fadp")?.regions).toEqual([]);
  });

  it("governs no request received before its law, and the first of its days", () => {
    for (const { code, periods, countries } of listRegimes()) {
      for (const { kind, inForceFrom } of periods) {
        if (inForceFrom === null) continue;
        const on = (receivedAt: string) => () =>
          computeDeadline({
            ...request("2026-01-01"),
            regime: code,
            kind,
            country: countries[0] ?? "",
            timeZone: "UTC",
            receivedAt,
          });
        const dayBefore = new Date(Date.parse(`${inForceFrom}T12:00:00Z`) - 86_400_000).toISOString();
        expect(on(dayBefore)).toThrow(expect.objectContaining({ code: "not-in-force", field: "receivedAt" }));
        if (inForceFrom >= plainDate("2015-01-01")) expect(on(`${inForceFrom}T12:00:00Z`)).not.toThrow();
      }
    }
  });

  it.each([
    ["jp-appi", "response", "without delay"],
    ["in-dpdp", "response", "publishes"],
    ["br-lgpd", "simplified_response", "immediately"],
  ] as const)("%s sets no number for %s: no guess is made", (regime, kind, words) => {
    const given: Case = { regime, receivedOn: "2027-06-01", kind, expected: "", why: "" };
    expect(() => dueOn(given)).toThrow(
      expect.objectContaining({ code: "no-fixed-period", message: expect.stringContaining(words) }),
    );
  });

  it("asks how long when the law leaves the length of an extension to the notice", () => {
    const given: Case = { regime: "ch-fadp", receivedOn: "2026-06-01", expected: "", why: "" };
    expect(() => dueOn({ ...given, events: [extended("2026-06-20", {})] })).toThrow(
      expect.objectContaining({ code: "extension-length", field: "events[0].days" }),
    );
  });
});
