import { createHash } from "node:crypto";
import { coverStyle } from "@/lib/bundle/cover-style";
import { factsTable, table } from "@/lib/bundle/cover-table";
import { Html, html } from "@/lib/bundle/html";
import type { CaseFile } from "@/lib/evidence/case-file";
import { letterPath } from "@/lib/evidence/describe-papers";
import { translator } from "@/lib/i18n/translator";
import { toDeadlineEvents } from "@/lib/requests/clock-events";
import { explainClock, requestClock } from "@/lib/requests/request-clock";

const terms = translator("en", "terms");

/** `index.html`: the case to be read by a person. No script, no connection: its policy lets the browser load nothing. */
export function renderCasePage(about: CaseFile, madeOn: string): string {
  const { row, record } = about;
  const title = `Evidence of request ${row.reference}`;
  const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(coverStyle).digest("base64")}'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Html(coverStyle)}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>How ${record.controller.name} dealt with a request of a person about their data (GDPR Art. 5(2)). Made on ${madeOn} for a supervisory authority or a court. It holds matter that was never told to the person: the facts behind a refusal, and notes of staff.</p>
${about.key === null ? html`<p><strong>The personal data of this request was destroyed at the end of its retention. What remains is here.</strong></p>` : null}
${caseFacts(about)}
</header>
<main>
${section("time", "How the legal time was counted", timeList(about))}
${section("decisions", "What was asked and decided", decisionsTable(about))}
${section("letters", "Letters sent", lettersTable(about))}
${section("tasks", "Work in the systems", tasksTable(about))}
${section("history", "History", historyTable(about))}
</main>
<footer><p>Everything in full: <a href="evidence.json">evidence.json</a>. How to check it: <a href="README.txt">README.txt</a>.</p></footer>
</body>
</html>
`.markup;
}

const section = (id: string, heading: string, body: Html): Html => html`
<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${body}
</section>`;

function caseFacts({ row, read, record }: CaseFile): Html {
  const rows: readonly (readonly [string, string | null])[] = [
    ["Controller", record.controller.name],
    ["Request of", read("subject_name", row.subjectName)],
    ["Received at", row.receivedAt.toISOString()],
    ["Received through", row.channel],
    ["Answer due on", row.dueOn],
    ["Answered at", row.answeredAt?.toISOString() ?? "not answered"],
    ["State", terms(`status.${row.status}`)],
  ];
  return factsTable(
    "The request",
    rows.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])),
  );
}

function timeList({ row, record, clockEvents }: CaseFile): Html {
  const clock = requestClock(record, row.receivedAt, toDeadlineEvents(record, clockEvents));
  return html`<ol>${explainClock(clock, "en").map(({ text }) => html`<li>${text}</li>`)}</ol>`;
}

function decisionsTable({ rights, decisions, people }: CaseFile): Html {
  const columns = ["Right", "State", "Decision", "Ground", "Decided by", "Approved by"];
  const name = (id: string | null | undefined, at: Date | null | undefined) =>
    id && at ? `${people.get(id) ?? id}, ${at.toISOString()}` : "";
  const rows = rights.map(({ right, status }) => {
    const decision = decisions.find((one) => one.right === right);
    return [
      `${terms(`rightName.${right}`)} (${terms(`rightArticle.${right}`)})`,
      terms(`rightStatus.${status}`),
      decision ? terms(`outcome.${decision.outcome}`) : "",
      decision?.ground ?? "",
      name(decision?.decidedBy, decision?.decidedAt),
      name(decision?.approvedBy, decision?.approvedAt),
    ];
  });
  return table("Rights and decisions", columns.map(titled), rows);
}

function lettersTable(about: CaseFile): Html {
  const rows = about.letters.map((letter, index) => {
    const path = letterPath(index, letter, "pdf");
    return [
      terms(`letterKind.${letter.kind}`),
      letter.sentAt?.toISOString() ?? "",
      about.key ? html`<a href="${path}">${path}</a>` : "destroyed",
    ];
  });
  return table("Letters", ["Letter", "Sent at", "File"].map(titled), rows);
}

function tasksTable({ tasks, people }: CaseFile): Html {
  const rows = tasks.map((task) => [
    task.system,
    task.right ? `${task.kind}: ${terms(`rightName.${task.right}`)}` : task.kind,
    (task.assignedTo && people.get(task.assignedTo)) || task.owner || "",
    task.outcome ?? task.status,
    task.finishedAt?.toISOString() ?? "",
  ]);
  return table("Tasks", ["System", "Work", "Done by", "Result", "Finished at"].map(titled), rows);
}

function historyTable({ events, people }: CaseFile): Html {
  const rows = events.map(({ seq, at, type, actorKind, actorId }) => [
    String(seq),
    at.toISOString(),
    type,
    (actorKind === "staff" && actorId && people.get(actorId)) || actorKind,
  ]);
  return table("Lines of the history", ["Line", "At", "Event", "By"].map(titled), rows);
}

const titled = (title: string) => ({ title });
