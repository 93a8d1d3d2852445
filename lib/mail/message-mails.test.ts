import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { renderMail } from "@/lib/mail/render-mail";

const params = { controller: "MiNET", reference: "HAB-7K3M-9QXD", link: "https://rights.example/en/track" };

describe.each(locales)("the mails about messages and withdrawals in %s", (locale) => {
  it("say what happened and where to look", async () => {
    const withdrawal = { ...params, rights: ["access"] as const, whole: true };
    for (const mail of [
      await renderMail("message-ready", locale, params),
      await renderMail("withdrawal-confirmed", locale, withdrawal),
    ]) {
      expect(mail.subject).toContain(params.reference);
      expect(mail.text).toContain(params.controller);
      expect(mail.html).toContain(`href="${params.link}"`);
      expect(`${mail.subject}${mail.text}`).not.toMatch(/[{}]|undefined|message\.|withdrawn\./);
    }
  });

  it("tell apart the end of a request from a part that is withdrawn", async () => {
    const [whole, part] = await Promise.all(
      [true, false].map((all) =>
        renderMail("withdrawal-confirmed", locale, { ...params, rights: ["access"], whole: all }),
      ),
    );
    expect(whole?.text).not.toBe(part?.text);
  });
});
