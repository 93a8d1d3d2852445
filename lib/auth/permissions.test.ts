import { describe, expect, it } from "vitest";
import { type Role, roles } from "@/db/schema/enums";
import { mintStaff } from "@/lib/auth/actor";
import { can, controllersWhere, hasTasksOnly, type Permission, permissions } from "@/lib/auth/permissions";

const as = (role: Role) => mintStaff({ staffId: "s", memberships: [{ controllerId: "minet", role }] });

/**
 * Every permission of every role, spelled out a second time: a new permission is refused to all until somebody writes a
 * line here. In the order administrator, dpo, handler, contributor, auditor; `x` may, `.` may not.
 */
const expected: Readonly<Record<Permission, string>> = {
  "request.read": ".xx.x",
  "request.collect": ".xx..",
  "task.complete": ".xxx.",
  "extract.preview": ".xx..",
  "request.ask": ".xx..",
  "request.decide": ".xx..",
  "request.approve": ".x...",
  "request.extend": ".x...",
  "request.answer": ".x...",
  "request.close": ".x...",
  "request.record": ".xx..",
  "request.assign": ".xx..",
  "request.note": ".xx..",
  "request.split": ".xx..",
  "request.merge": ".xx..",
  "request.reopen": ".x...",
  "request.escalate": ".xx..",
  "task.assign": ".xx..",
  "report.read": ".xx.x",
  "evidence.export": ".x..x",
  "audit.read": "xx..x",
  "staff.manage": "x....",
  "staff.review": "xx...",
};

describe("least privilege", () => {
  it("spells out every permission for every role, in one order", () => {
    expect(Object.keys(expected).sort()).toEqual([...permissions].sort());
    expect(Object.values(expected).filter((row) => row.length !== roles.length)).toEqual([]);
    expect(roles).toEqual(["administrator", "dpo", "handler", "contributor", "auditor"]);
  });

  const table = permissions.flatMap((permission) =>
    roles.map((role, at) => ({ role, permission, may: expected[permission][at] === "x" })),
  );
  it.each(table)("$role, $permission: $may", ({ role, permission, may }) => {
    expect(can(as(role), permission, "minet")).toBe(may);
  });

  it("grants nothing that is not in the table, whatever it is called", () => {
    for (const role of roles)
      for (const invented of ["", "request", "staff.owns", "toString", "request.read "])
        expect(can(as(role), invented as Permission, "minet")).toBe(false);
  });

  it("gives a role for one controller nothing for another", () => {
    expect(can(as("dpo"), "request.read", "netkin")).toBe(false);
  });

  it("adds up several roles and names each controller once", () => {
    const both = mintStaff({
      staffId: "s",
      memberships: [
        { controllerId: "minet", role: "administrator" },
        { controllerId: "minet", role: "dpo" },
        { controllerId: "netkin", role: "auditor" },
      ],
    });
    expect(controllersWhere(both, "request.read")).toEqual(["minet", "netkin"]);
    expect(controllersWhere(both, "request.approve")).toEqual(["minet"]);
  });

  it.each([
    { given: ["contributor"], only: true },
    { given: ["contributor", "administrator"], only: true },
    { given: ["contributor", "auditor"], only: false },
    { given: ["administrator"], only: false },
    { given: ["handler"], only: false },
    { given: [], only: false },
  ] as const)("knows who does tasks and sees no request: $given", ({ given, only }) => {
    const memberships = given.map((role) => ({ controllerId: "minet", role }));
    expect(hasTasksOnly({ memberships })).toBe(only);
  });

  it("gives somebody without a role nothing", () => {
    expect(
      permissions.flatMap((permission) =>
        controllersWhere(mintStaff({ staffId: "s", memberships: [] }), permission),
      ),
    ).toEqual([]);
  });
});
