import { eq } from "drizzle-orm";
import type { Language, Right, StaffLetterKind } from "@/db/schema/enums";
import { tasks } from "@/db/schema/tasks";
import type { Staff } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { runJob } from "@/lib/jobs/job-handlers";
import { completeTask } from "@/lib/requests/complete-task";
import { draftLetter } from "@/lib/requests/draft-letter";
import { getAnswerForm, getLetterDraft } from "@/lib/requests/get-letter-draft";
import { sendLetter } from "@/lib/requests/send-letter";
import { startCollection } from "@/lib/requests/start-collection";
import { file, lastAttempt, mustBe } from "@/lib/testing/test-people";

interface Filed {
  readonly reference: string;
  readonly requestId: string;
}

/** The systems of MiNET that people search. */
const manualSystems: readonly string[] = ["application-logs", "network-logs", "tickets"];

export const tasksOf = (requestId: string) =>
  installation().db.select().from(tasks).where(eq(tasks.requestId, requestId));

/** Searches every system: jobs where there is a connector, "nothing held" where people look. */
export async function searchAll(
  staff: Staff,
  { reference, requestId }: Filed,
  now = new Date(),
): Promise<void> {
  await startCollection(staff, { reference }, now);
  for (const task of await tasksOf(requestId)) {
    if (manualSystems.includes(task.system))
      await completeTask(staff, { reference, taskId: task.id, outcome: "nothing-held", note: null }, now);
    else await runJob("task.collect", { taskId: task.id }, lastAttempt);
  }
}

/** Files a request, proves the address and searches every system. */
export async function inReview(staff: Staff, content: Parameters<typeof file>[0] = {}) {
  const filed = await file(content);
  await searchAll(staff, filed);
  return { ...filed, tasks: await tasksOf(filed.requestId) };
}

/** Drafts a letter, reads it as the desk shows it, and sends it. @returns its id and what it said */
export async function sendLetterNow(
  staff: Staff,
  reference: string,
  letter: { kind: StaffLetterKind; fields: unknown; language?: Language; edits?: Record<string, string> },
  now = new Date(),
) {
  const { kind, fields, language = "fr", edits = {} } = letter;
  const { letterId } = await draftLetter(staff, { reference, kind, language, fields }, now);
  const draft = mustBe(await getLetterDraft(staff, reference, letterId, now));
  await sendLetter(staff, { reference, letterId, edits, digest: draft.digest }, now);
  return draft;
}

/** Answers the decided rights, taking the record's own words where it leaves an item open. */
export async function sendAnswer(
  staff: Staff,
  reference: string,
  options: { rights?: readonly Right[]; language?: Language } = {},
  now = new Date(),
) {
  const form = mustBe(await getAnswerForm(staff, reference, "fr"));
  const reasonedItems = Object.fromEntries(
    form.accessGaps.map(({ item, suggestion }) => [
      item,
      suggestion ?? "Notre registre ne le dit pas encore.",
    ]),
  );
  const fields = { rights: options.rights ?? form.rights, reasonedItems };
  const { language = "fr" } = options;
  return sendLetterNow(staff, reference, { kind: "answer", fields, language }, now);
}
