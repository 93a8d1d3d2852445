import type { Role } from "@/db/schema/enums";
import type { Staff } from "@/lib/auth/actor";

/**
 * What can be done with a request. Seeing the queue and the history is `request.read`, seeing the data
 * `extract.preview`; a decision is proposed by one permission and approved by another.
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
] as const;
export type Permission = (typeof permissions)[number];

/**
 * Least privilege: who configures does not read personal data, who audits changes nothing, and what leaves the house
 * is released by the data protection officer, who also approves decisions and extends deadlines.
 */
const granted: Record<Role, readonly Permission[]> = {
  administrator: [],
  dpo: permissions,
  handler: [
    "request.read",
    "request.collect",
    "task.complete",
    "extract.preview",
    "request.ask",
    "request.decide",
  ],
  "system-owner": ["request.read", "task.complete"],
  auditor: ["request.read"],
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
