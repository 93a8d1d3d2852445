import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Staff } from "@/lib/auth/actor";
import { deskLocales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { completeTask, giveUpTask } from "@/lib/requests/complete-task";
import { getRequest } from "@/lib/requests/get-request";
import { applyRoutedMinet, collecting, ticketOwner } from "@/lib/tasks/testing/routed-minet";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { mustBe, signInAs } from "@/lib/testing/test-people";
import { SystemsSearched } from "./systems-searched";

await createTestInstallation({ adh6: true });
const [dpo, handler, auditor, contributor] = await Promise.all(
  (["dpo", "handler", "auditor", "contributor"] as const).map((role) => signInAs(role)),
);
await applyRoutedMinet(mustBe(contributor));
const work = await collecting(mustBe(handler));
const taskOf = (system: string) => ({ reference: work.reference, taskId: work.taskIn(system).id });
const found = { name: "ligne.txt", bytes: Buffer.from("un") };
await giveUpTask(mustBe(handler), { ...taskOf("application-logs"), reason: "Disque illisible." }, new Date());
await completeTask(
  mustBe(handler),
  { ...taskOf("network-logs"), outcome: "held", note: null, files: [found] },
  new Date(),
);

async function cards(reader: Staff | undefined, locale: (typeof deskLocales)[number]): Promise<string> {
  const request = mustBe(await getRequest(mustBe(reader), work.reference, locale, new Date()));
  const words = { locale, t: translator(locale, "desk"), terms: translator(locale, "terms") };
  const formOf = (name: string) => ({ name, typed: {}, errors: {} });
  return renderToStaticMarkup(createElement(SystemsSearched, { request, formOf, words }));
}

describe.each(deskLocales)("the searches of a request in %s", (locale) => {
  it("say who does each and until when, what was found, and what cannot be done", async () => {
    const page = await cards(dpo, locale);
    for (const text of [ticketOwner, "contributor", "Disque illisible.", "ligne.txt"])
      expect(page).toContain(text);
    expect(page).not.toMatch(/taskWork\.|systems\.|\{\w+\}/);
    for (const form of ["/assign", "/send-link", "/answer", "/accept", "/reopen", "/files/add", "/remove"])
      expect(page).toContain(`${form}"`);
  });

  it("offer to each reader what they may do", async () => {
    const seen = await cards(handler, locale);
    expect(seen).toContain('/assign"');
    expect(seen).not.toMatch(/\/(?:accept|reopen)"/);
    expect(await cards(auditor, locale)).not.toMatch(/<form|\/files\//);
  });
});
