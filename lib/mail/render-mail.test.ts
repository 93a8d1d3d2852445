import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { type MailParams, type MailTemplate, renderMail } from "@/lib/mail/render-mail";

const about = { controller: "Example & Sons", reference: "HAB-7K3M-9QXD" };
const link = "https://rights.example/x?y=1&z=2";
const days = { receivedOn: "2026-11-22", dueOn: "2026-12-22" };
const params: MailParams = {
  "confirm-address": { ...about, link, code: "123456", dueOn: days.dueOn },
  "request-received": { ...about, ...days, link, passedOnTo: null },
  "access-code": { ...about, code: "123456" },
  "answer-ready": { ...about, link },
  "letter-ready": { ...about, link, kind: "extension" },
  "message-ready": { ...about, link },
  "withdrawal-confirmed": { ...about, link, rights: ["access", "erasure"], whole: false },
  "request-passed-on": { ...about, ...days, link, rights: ["access"], forwarded: false },
  "request-taken-over": { ...about, ...days, link, client: "A Hall", contact: "dpo@hall.example" },
  "staff-sign-in": { link },
};
const templates = Object.keys(params) as MailTemplate[];
const dayOf = {
  en: /22 December 2026/,
  fr: /22 décembre 2026/,
  nl: /22 december 2026/,
  de: /22\. Dezember 2026/,
};

describe.each(templates)("the mail %s", (template) => {
  it.each(locales)("in %s says its language, and holds all that it was given", async (locale) => {
    const given = params[template];
    const { subject, html, text } = await renderMail(template, locale, given);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(subject).not.toBe("");
    expect(subject).not.toContain(about.controller);
    if ("code" in given) expect(text).toContain(given.code);
    if ("link" in given) expect(text).toContain(link);
    if ("dueOn" in given) expect(text).toMatch(dayOf[locale]);
    if ("reference" in given) expect(text).toContain(about.reference);
  });

  it("is another one in each language", async () => {
    const written = await Promise.all(
      locales.map((locale) => renderMail(template, locale, params[template])),
    );
    expect(new Set(written.map(({ subject }) => subject)).size).toBe(locales.length);
    expect(new Set(written.map(({ text }) => text)).size).toBe(locales.length);
  });
});
