import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { POST as answer } from "@/app/task/[token]/answer/route";
import { POST as openIt } from "@/app/task/[token]/open/route";
import OwnerTaskPage from "@/app/task/[token]/page";
import { POST as renew } from "@/app/task/[token]/renew/route";
import { translator } from "@/lib/i18n/translator";
import { sendTaskLink } from "@/lib/tasks/send-task-link";
import { applyRoutedMinet, collecting, mailedToken } from "@/lib/tasks/testing/routed-minet";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { requestRow, signInAs } from "@/lib/testing/test-people";
import { tasksOf } from "@/lib/testing/test-steps";

/** The browser's language: Next.js keeps it where only its own server can look. */
const { browser } = vi.hoisted(() => ({ browser: { language: "fr" } }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "accept-language": browser.language }),
}));
vi.mock("@/lib/settings", async (original) => ({
  ...(await original<typeof import("@/lib/settings")>()),
  settings: () => ({ appUrl: "http://localhost:3000", trustedProxies: 0 }),
}));

await createTestInstallation({ adh6: true });
const handler = await signInAs("handler");
await applyRoutedMinet(await signInAs("contributor"));
const french = translator("fr", "portal");
beforeEach(() => {
  browser.language = "fr";
});

async function withLink() {
  const work = await collecting(handler);
  const { id: taskId } = work.taskIn("tickets");
  await sendTaskLink(handler, { reference: work.reference, taskId }, new Date());
  return { ...work, taskId, token: await mailedToken(work.reference) };
}

async function see(token: string, query: Record<string, string> = {}): Promise<string> {
  const page = await OwnerTaskPage({
    params: Promise.resolve({ token }),
    searchParams: Promise.resolve(query),
  });
  return renderToStaticMarkup(page);
}

type Route = typeof answer;
async function send(
  route: Route,
  token: string,
  fields: Record<string, string | File> = {},
  origin?: string,
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const body = Object.keys(fields).length > 0 ? form : new URLSearchParams();
  const request = new Request(`http://localhost:3000/task/${token}/answer`, {
    method: "POST",
    headers: { Origin: origin ?? "http://localhost:3000" },
    body,
  });
  const response = await route(request, { params: Promise.resolve({ token }) });
  const location = response.headers.get("location");
  return {
    status: response.status,
    at: location ? new URL(location).pathname + new URL(location).search : null,
  };
}

describe("the page behind an owner's link", () => {
  it("names nobody before its button is pressed, then shows what the task needs", async () => {
    const { token, reference } = await withLink();
    const closed = await see(token);
    expect(closed).toContain(reference);
    expect(closed).not.toMatch(/Camille|Aubrevoie|etu\.example/);
    expect(await send(openIt, token, {}, "https://elsewhere.example")).toMatchObject({ status: 403 });
    expect(await see(token)).not.toContain("Aubrevoie");
    expect(await send(openIt, token)).toEqual({ status: 303, at: `/task/${token}` });
    const opened = await see(token);
    for (const text of ["Camille Aubrevoie", "camille.aubrevoie@etu.example", "Chercher par adresse e-mail"])
      expect(opened).toContain(text);
    expect([...opened.matchAll(/name="outcome"[^>]*value="([\w-]+)"/g)].map(([, value]) => value)).toEqual([
      "nothing-held",
      "held",
      "cannot",
    ]);
    expect(opened).toContain('<meta name="robots" content="noindex"/>');
    expect(opened).not.toMatch(/\/desk|\/track/);
  });

  it.each(["en", "fr", "nl", "de"] as const)("speaks the browser's language: %s", async (language) => {
    browser.language = language;
    const { token } = await withLink();
    await send(openIt, token);
    const page = await see(token);
    const t = translator(language, "portal");
    for (const key of ["instruction", "person", "answer", "held", "send"] as const)
      expect(page).toContain(t(`task.${key}`));
    expect(page).not.toMatch(/portal\.|task\.\w+|\{\w+\}/);
  });

  it("takes the answer with its files, says thank you, and shows nothing any more", async () => {
    const { token, taskId, requestId } = await withLink();
    await send(openIt, token);
    const fields = { outcome: "held", note: "Un ticket.", file: new File(["Bonjour"], "411.txt") };
    expect(await send(answer, token, fields)).toEqual({ status: 303, at: `/task/${token}?done=1` });
    const [task] = (await tasksOf(requestId)).filter(({ id }) => id === taskId);
    expect(task).toMatchObject({ status: "done", outcome: "held" });
    expect(await see(token, { done: "1" })).toContain(french("task.thanksTitle"));
    expect(await see(token)).not.toContain("Aubrevoie");
  });

  it("shows a refused answer again as it was typed, with what is wrong", async () => {
    const { token } = await withLink();
    await send(openIt, token);
    const typed = {
      outcome: "held",
      note: "Voir <b>l’archive</b>",
      file: new File(["<html><script>"], "a.html"),
    };
    const { at } = await send(answer, token, typed);
    expect(at).toBe(`/task/${token}?problem=file.type`);
    const page = await see(token, { problem: "file.type" });
    expect(page).toContain("Voir &lt;b&gt;l’archive&lt;/b&gt;");
    expect(page).toMatch(/aria-invalid="true"/);
    expect((await send(answer, token, { outcome: "cannot", note: "" })).at).toBe(
      `/task/${token}?problem=reason`,
    );
    expect((await send(answer, token, { note: "x" })).at).toBe(`/task/${token}?problem=outcome`);
  });

  it("answers the same to a link that is over and to one that never was, and to asking for a new one", async () => {
    const { token, reference, taskId } = await withLink();
    await sendTaskLink(handler, { reference, taskId }, new Date());
    const strange = `${(await requestRow(reference)).id}.${"x".repeat(43)}`;
    const bodies = await Promise.all([token, strange].map((one) => see(one)));
    const normal = bodies.map((body, at) => body.replaceAll([token, strange][at] ?? "", "TOKEN"));
    expect(normal[0]).toBe(normal[1]);
    expect(normal[0]).toContain(french("task.renew"));
    for (const one of [token, strange])
      expect(await send(renew, one)).toEqual({ status: 303, at: `/task/${one}?sent=1` });
    expect(await see(strange, { sent: "1" })).toContain(french("task.renewed"));
  });
});
