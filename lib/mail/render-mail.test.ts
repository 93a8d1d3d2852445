import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { mailSamples } from "@/lib/mail/mail-samples";
import { type MailTemplate, renderMail } from "@/lib/mail/render-mail";

const dayOf = {
  en: /22 December 2026/,
  fr: /22 décembre 2026/,
  nl: /22 december 2026/,
  de: /22\. Dezember 2026/,
};
const forms = (Object.keys(mailSamples) as MailTemplate[]).flatMap((template) =>
  mailSamples[template].map((given, at) => ({ template, at, given })),
);

describe.each(forms)("the mail $template ($at)", ({ template, given }) => {
  it.each(locales)("in %s says its language, and holds all that it was given", async (locale) => {
    const { subject, html, text } = await renderMail(template, locale, given);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(subject).not.toBe("");
    for (const name of ["controller", "link", "code", "system", "client", "contact", "dueOn"] as const)
      if (name in given) expect(subject, name).not.toContain(String(Reflect.get(given, name)));
    expect(`${subject}${text}`).not.toMatch(/[{}]|undefined|\bmail\.\w/);
    if ("code" in given) expect(text).toContain(given.code);
    if ("link" in given) expect(text).toContain(given.link);
    if ("dueOn" in given && given.dueOn) expect(text).toMatch(dayOf[locale]);
    if ("reference" in given) expect(text).toContain(given.reference);
  });

  it("is another one in each language", async () => {
    const written = await Promise.all(locales.map((locale) => renderMail(template, locale, given)));
    expect(new Set(written.map(({ subject }) => subject)).size).toBe(locales.length);
    expect(new Set(written.map(({ text }) => text)).size).toBe(locales.length);
  });
});

describe("the reminder of a date", () => {
  it("counts one day as one", async () => {
    const [ahead] = mailSamples["due-reminder"];
    const one = await renderMail("due-reminder", "en", { ...ahead, workingDays: 1 });
    expect(one.subject).toBe("HAB-7K3M-9QXD: answer due in 1 working day");
    expect(one.text).toContain("One working day is left.");
  });

  it("says to whom it goes when nobody has taken the request", async () => {
    const [ahead] = mailSamples["due-reminder"];
    const taken = await renderMail("due-reminder", "en", ahead);
    const free = await renderMail("due-reminder", "en", { ...ahead, unassigned: true });
    expect(taken.text).not.toContain("Nobody has taken");
    expect(free.text).toContain("Nobody has taken");
  });
});

describe("the morning's mail", () => {
  it("lists the first of each kind and counts the rest", async () => {
    const { text, html } = await renderMail("morning-digest", "en", mailSamples["morning-digest"][0]);
    expect(html).toContain("1 answer is late");
    expect(html).toContain("12 answers are due within five working days");
    expect(text).toContain("and 10 more");
    expect(html).toContain("HAB-5HJK-3MZP");
  });
});
