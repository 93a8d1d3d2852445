import { expect } from "@playwright/test";
import type { Right } from "@/db/schema/enums";
import { expectAccessible } from "@/e2e/accessibility";
import { confirmAddress, type FormEntries, fillForm, sendForm } from "@/e2e/portal";
import { test } from "@/e2e/test";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

test.describe.configure({ mode: "parallel" });

type Extra = Pick<FormEntries, "texts" | "choices">;

/** What one organisation's policy promises, and how a person would ask for it there. */
interface Promised {
  readonly controller: string;
  readonly locale: Locale;
  readonly rights: Readonly<Partial<Record<Right, Extra>>>;
}

const everything: Extra = { choices: [{ name: "answer.erasure.scope", value: "everything" }] };
const account: Extra = { choices: [{ name: "answer.erasure.scope", value: "account" }] };
const corrected: Extra = {
  texts: { "details.rectification": "My name is misspelt.", "answer.rectification.correction": "Aubrevoie" },
};
const contested: Extra = { choices: [{ name: "answer.restriction.ground", value: "accuracy" }] };
const handedOver: Extra = {
  choices: [{ name: "answer.portability.to", value: "controller" }],
  texts: {
    "answer.portability.recipient": "Another provider",
    "answer.portability.contact": "dpo@other.example",
  },
};
const directive: Extra = {
  choices: [{ name: "answer.post-mortem.act", value: "register" }],
  texts: {
    "details.post-mortem": "Erase everything after my death.",
    "answer.post-mortem.person": "Ewen Thiriot",
    "answer.post-mortem.contact": "ewen@courriel.example",
  },
};
const objectedTo = (...processings: readonly string[]): Extra => ({
  choices: processings.map((value) => ({ name: "answer.objection.processing", value })),
  texts: { "details.objection": "I do not want this." },
});

/** Each organisation in another language, so that every page of the form is walked through in all four. */
const promises: readonly Promised[] = [
  {
    controller: "minet",
    locale: "fr",
    rights: {
      access: {},
      rectification: corrected,
      erasure: everything,
      restriction: contested,
      portability: {},
      objection: objectedTo(),
    },
  },
  {
    controller: "minididou",
    locale: "de",
    rights: {
      access: {},
      rectification: corrected,
      erasure: account,
      restriction: contested,
      portability: {},
      objection: objectedTo(),
      "consent-withdrawal": {},
    },
  },
  {
    controller: "netkin",
    locale: "fr",
    rights: {
      access: {},
      rectification: corrected,
      erasure: everything,
      restriction: contested,
      portability: {},
      objection: objectedTo(),
      "consent-withdrawal": {},
      "post-mortem": directive,
    },
  },
  {
    controller: "imaweb",
    locale: "en",
    rights: {
      access: {},
      rectification: corrected,
      erasure: everything,
      restriction: contested,
      portability: handedOver,
      objection: objectedTo(),
      "consent-withdrawal": {},
      "post-mortem": directive,
    },
  },
  {
    controller: "mintt",
    locale: "nl",
    rights: {
      access: {},
      rectification: corrected,
      erasure: everything,
      restriction: contested,
      portability: {},
      objection: objectedTo(),
      "consent-withdrawal": {},
    },
  },
];

for (const { controller, locale, rights } of promises) {
  const offered = Object.keys(rights) as Right[];

  test(`${controller} offers exactly what it promises, and each right leads to its form`, async ({
    page,
  }) => {
    const terms = translator(locale, "terms");
    await page.goto(`/${locale}/${controller}`);
    await expectAccessible(page);
    const links = page.locator(`main a[href*="/request?right="]`);
    const shown = await links.evaluateAll((all) =>
      all.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get("right")),
    );
    expect(new Set(shown)).toEqual(new Set(offered));
    for (const right of offered)
      await expect(page.getByRole("link", { name: terms(`right.${right}`) }).first()).toBeVisible();
  });

  test(`${controller}: all rights at once, every page accessible and 320 px wide, in ${locale}`, async ({
    page,
    installation,
  }) => {
    test.setTimeout(900_000);
    const email = `${controller}@courriel.example`;
    const texts = Object.assign({}, ...offered.map((right) => rights[right]?.texts));
    const choices = offered.flatMap((right) => rights[right]?.choices ?? []);
    const entries = { locale, controller, rights: offered, name: "Solène Thiriot", email, texts, choices };
    await fillForm(page, entries, expectAccessible);
    for (const text of Object.values<string>(texts)) await expect(page.getByRole("main")).toContainText(text);
    const reference = await sendForm(page, locale);
    await expectAccessible(page);
    await confirmAddress(page, installation, { locale, by: "link", email, reference }, expectAccessible);
    await expectAccessible(page);
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    for (const right of offered)
      test(`${controller}: ${right} is asked for, sent and its sender verified`, async ({
        page,
        installation,
      }) => {
        const email = `${controller}.${right}@courriel.example`;
        const entries = {
          locale,
          controller,
          rights: [right],
          name: "Solène Thiriot",
          email,
          ...rights[right],
        };
        const seen = await fillForm(page, entries);
        expect(seen).toContain(`about-${right}`);
        const reference = await sendForm(page, locale);
        await confirmAddress(page, installation, { locale, by: "code", email, reference });
        const asked = translator(locale, "terms")(`right.${right}`);
        await expect(page.getByRole("main")).toContainText(asked);
      });
  });
}
