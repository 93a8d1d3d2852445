import { describe, expect, it } from "vitest";
import { deskLocales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import {
  type StaffEventPayload,
  type StaffEventType,
  staffEventCatalogue,
} from "@/lib/staff/staff-event-catalogue";
import { staffEventWords } from "./staff-event-words";

const id = "00000000-0000-4000-8000-000000000001";
const digest = "ab".repeat(32);

const examples: { readonly [T in StaffEventType]: StaffEventPayload<T> } = {
  "staff.invited": { role: "handler" },
  "staff.role_given": { role: "dpo" },
  "staff.role_ended": { role: "contributor" },
  "staff.deactivated": {},
  "staff.reactivated": {},
  "staff.signed_in": { via: "first-link" },
  "staff.signed_out": {},
  "staff.second_factor_failed": {},
  "staff.passkey_added": {},
  "staff.passkey_removed": {},
  "staff.passkeys_reset": {},
  "staff.sessions_ended": { count: 2 },
  "review.started": { reviewId: id },
  "review.completed": { reviewId: id, kept: 12, ended: 3 },
  "record.applied": { digest },
  "report.exported": {},
  "evidence.exported": { sha256: digest },
  "audit.read": {},
  "audit.exported": {},
  "audit.verified": { requests: 1200, lines: 34_000, broken: 0 },
};
const types = Object.keys(staffEventCatalogue) as StaffEventType[];

describe.each(deskLocales)("what happened to staff, in words: %s", (locale) => {
  const words = { locale, t: translator(locale, "desk"), terms: translator(locale, "terms") };

  it.each(types)("tells %s", (type) => {
    const { title, facts } = staffEventWords(type, examples[type], words);
    const told = [title, ...facts.flatMap(({ label, value }) => [label, value])].join("\n");
    expect(told).not.toMatch(/desk\.|staffEvent\.|role\.|[{}]/);
    expect(title).not.toBe(type);
    expect(told).not.toContain(id);
  });

  it("says each in words of its own", () => {
    const titles = types.map((type) => staffEventWords(type, examples[type], words).title);
    expect(new Set(titles).size).toBe(types.length);
  });

  it("hides no line that it cannot read", () => {
    expect(staffEventWords("staff.invented", {}, words)).toEqual({ title: "staff.invented", facts: [] });
    expect(staffEventWords("staff.invited", { role: "king" }, words).title).toBe("staff.invited");
  });
});
