import type { Value } from "@/lib/connectors/contract";
import { inLanguage } from "@/lib/controllers/localised";
import type { CaseFile } from "@/lib/evidence/case-file";
import { isoOf, personOf } from "@/lib/evidence/json-facts";

/** What was searched and carried out in each system, by whom and with what result; never what was found. */
export function describeTasks(about: CaseFile): Value[] {
  const { tasks, record, read } = about;
  return tasks.map((task) => {
    const system = record.systems.find(({ slug }) => slug === task.system);
    return {
      id: task.id,
      kind: task.kind,
      system: task.system,
      systemTitle: system ? inLanguage(system.title, "en", record.controller.defaultLocale) : null,
      right: task.right,
      status: task.status,
      outcome: task.outcome,
      owner: task.owner,
      ownerAddress: read("owner_email", task.ownerEmail),
      assignedTo: personOf(about, task.assignedTo),
      instruction: task.instruction,
      dueOn: task.dueOn,
      startedAt: isoOf(task.startedAt),
      finishedAt: isoOf(task.finishedAt),
      escalatedAt: isoOf(task.escalatedAt),
      errorCode: task.errorCode,
      note: read("note", task.note),
    };
  });
}

/** Art. 19: which recipients were told what, or why not. */
export function describeNotices({ notices, record, read }: CaseFile): Value[] {
  return notices.map(({ right, recipient, status, reason, settledAt }) => {
    const known = record.recipients.find(({ slug }) => slug === recipient);
    return {
      right,
      recipient,
      name: known ? inLanguage(known.name, "en", record.controller.defaultLocale) : null,
      status,
      reason: read("reason", reason),
      settledAt: isoOf(settledAt),
    };
  });
}

/** That it was checked who asks, how and by whom (EDPB 01/2022 §79); never what was shown. */
export const describeChecks = (about: CaseFile): Value[] =>
  about.identityChecks.map((check) => ({
    method: check.method,
    level: check.level,
    status: check.status,
    reason: about.read("reason", check.reason),
    attempts: check.attempts,
    askedBy: personOf(about, check.askedBy),
    askedAt: check.askedAt.toISOString(),
    settledBy: personOf(about, check.settledBy),
    settledAt: isoOf(check.settledAt),
  }));
