import type { Role } from "@/db/schema/enums";
import type { Staff } from "@/lib/auth/actor";

/**
 * What can be done at the desk. Seeing the queue and the history is `request.read`, seeing the data
 * `extract.preview`; a decision is proposed by one permission and approved by another. `task.complete` alone reaches
 * only the tasks that are assigned to the person.
 */
export const permissions = [
  "request.read",
  "request.collect",
  "task.complete",
  "extract.preview",
  "request.ask",
  "request.decide",
  "request.approve",
  "request.extend",
  "request.answer",
  "request.close",
  "request.record", // one that came by e-mail, phone, post, in person, through a social network
  "request.assign",
  "request.note",
  "request.split",
  "request.merge",
  "request.reopen",
  "request.escalate",
  "task.assign", // owner, instruction and internal date of a task
  "report.read",
  "evidence.export", // the Art. 5(2) file
  "audit.read",
  "staff.manage",
  "staff.review",
] as const;
export type Permission = (typeof permissions)[number];

/**
 * Least privilege: who configures does not read personal data, who audits changes nothing, and what leaves the house
 * is released by the data protection officer, who also approves decisions and extends deadlines.
 */
export const granted: Readonly<Record<Role, readonly Permission[]>> = {
  administrator: ["audit.read", "staff.manage", "staff.review"],
  dpo: permissions.filter((permission) => permission !== "staff.manage"),
  handler: [
    "request.read",
    "request.collect",
    "task.complete",
    "extract.preview",
    "request.ask",
    "request.decide",
    "request.record",
    "request.assign",
    "request.note",
    "request.split",
    "request.merge",
    "request.escalate",
    "task.assign",
    "report.read",
  ],
  contributor: ["task.complete"],
  auditor: ["request.read", "report.read", "evidence.export", "audit.read"],
};

/** The controllers for which the person may do this; the filter of every staff query. */
export function controllersWhere(staff: Pick<Staff, "memberships">, permission: Permission): string[] {
  return [
    ...new Set(
      staff.memberships.filter((m) => granted[m.role].includes(permission)).map((m) => m.controllerId),
    ),
  ];
}

export const can = (staff: Staff, permission: Permission, controllerId: string): boolean =>
  controllersWhere(staff, permission).includes(controllerId);

/** Somebody who does single tasks and sees no request: their desk begins with the tasks. */
export const hasTasksOnly = (staff: Pick<Staff, "memberships">): boolean =>
  controllersWhere(staff, "request.read").length === 0 && controllersWhere(staff, "task.complete").length > 0;
