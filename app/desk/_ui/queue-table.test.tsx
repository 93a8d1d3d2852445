import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { queueColumns } from "@/lib/queue/queue-columns";
import type { QueueRow } from "@/lib/queue/queue-view";
import { QueueBulk } from "./queue-bulk";
import { queueCsv } from "./queue-csv";
import { QueueFilters, UsedFilters } from "./queue-filters";
import { QueueLanes } from "./queue-lanes";
import { QueueTable } from "./queue-table";

const wording = (locale: "en" | "fr") => ({
  locale,
  t: translator(locale, "desk"),
  terms: translator(locale, "terms"),
});
const words = wording("en");
const row: QueueRow = {
  reference: "HAB-7K3M-9QXD",
  controller: "MiNET",
  subjectName: "=Camille <Aubrevoie>",
  rights: ["access"],
  status: "collecting",
  handler: { id: "h1", name: "Alix", left: true },
  channel: "in-person",
  language: "fr",
  receivedOn: "2026-06-01",
  dueOn: "2026-07-01",
  daysLeft: -3,
  openTasks: 2,
  unread: 1,
  waitingFor: "fee",
  escalated: true,
};
const table = (given: Partial<QueueRow> = {}, selectable = true, staffId = "me") =>
  renderToStaticMarkup(
    <QueueTable
      rows={[{ ...row, ...given }]}
      columns={queueColumns}
      selectable={selectable}
      staffId={staffId}
      words={words}
    />,
  );
const choices = {
  controllers: [
    { slug: "minet", name: "MiNET" },
    { slug: "netkin", name: "Netkin" },
  ],
  systems: [{ slug: "tickets", title: "Tickets" }],
  handlers: [{ id: "h1", name: "Alix" }],
};

describe("the list", () => {
  it("shows every column of a request in words", () => {
    const html = table();
    for (const text of [
      "&lt;Aubrevoie&gt;",
      "Access",
      "With the DPO",
      "1 unread message",
      "Their word on the fee",
    ])
      expect(html).toContain(text);
    for (const text of ["Alix (account closed)", "In person", "French", "3 days late"])
      expect(html).toContain(text);
  });

  it("names the person who looks, and nobody when nobody has it", () => {
    expect(table({}, true, "h1")).toContain("<strong>You</strong>");
    expect(table({ handler: null })).toContain("Nobody");
  });

  it("has a named box of the form below for each request, only for who may do something", () => {
    expect(table()).toContain('form="queue-bulk" aria-label="Select HAB-7K3M-9QXD"');
    expect(table({}, false)).not.toContain("checkbox");
  });

  it("offers only the acts that the person may do", () => {
    const bulk = (acts: { assign: boolean; remind: boolean; extend: boolean }) =>
      renderToStaticMarkup(
        <QueueBulk acts={acts} filter={{ state: "overdue" }} choices={choices} t={words.t} />,
      );
    const all = bulk({ assign: true, remind: true, extend: true });
    for (const act of ["assign", "remind", "extend"]) expect(all).toContain(`value="${act}"`);
    expect(all).toContain('name="query" value="state=overdue"');
    expect(bulk({ assign: true, remind: false, extend: false })).not.toContain('value="extend"');
  });
});

describe("the filters", () => {
  const filter = {
    state: "overdue",
    right: "access",
    due: 5,
    handler: "0d9b8a44-5d2e-4b0c-8f3a-6a1f1d7c9e02",
  } as const;

  it("come back as they were chosen, an unusual number of days too", () => {
    const html = renderToStaticMarkup(<QueueFilters filter={filter} choices={choices} words={words} />);
    expect(html).toContain('<option value="access" selected="">');
    expect(html).toContain('<option value="5" selected="">5 days');
    expect(html).toContain('name="state" value="overdue"');
  });

  it("are removed one by one, also a colleague who is no longer there", () => {
    const html = renderToStaticMarkup(<UsedFilters filter={filter} choices={choices} words={words} />);
    expect(html).toContain('aria-label="Remove the filter Right: Access"');
    expect(html).toContain("Handler: a colleague");
    expect(html).toContain(
      'href="/desk?state=overdue&amp;handler=0d9b8a44-5d2e-4b0c-8f3a-6a1f1d7c9e02&amp;due=5"',
    );
  });

  it("keep standing while one looks into another part", () => {
    const counts = { open: 5_001, overdue: 1, "due-soon": 0, "on-time": 0, waiting: 0, unverified: 0 };
    const html = renderToStaticMarkup(
      <QueueLanes filter={{ state: "open", handler: "me" }} counts={counts} words={words} />,
    );
    expect(html).toContain('href="/desk?state=waiting&amp;handler=me"');
    expect(html).toContain("5,000+");
  });
});

it.each([
  ["en", "Reference,Subject,Open tasks,Answer due on,Days left"],
  ["fr", "Référence,Personne concernée,Tâches ouvertes,Échéance le,Jours restants"],
] as const)("writes the list as CSV in which nothing runs: %s", async (locale, head) => {
  const pages = async function* () {
    yield [row];
    yield [{ ...row, reference: "HAB-2222-2222", subjectName: "", daysLeft: 4 }];
  };
  const chunks = [];
  for await (const chunk of queueCsv(pages(), ["subject", "tasks", "due"], wording(locale)))
    chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toBe(
    [head, "HAB-7K3M-9QXD,'=Camille <Aubrevoie>,2,2026-07-01,-3", 'HAB-2222-2222,"",2,2026-07-01,4', ""].join(
      "\r\n",
    ),
  );
});
