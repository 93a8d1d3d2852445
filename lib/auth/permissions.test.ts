import { describe, expect, it } from "vitest";
import { type Role, roles } from "@/db/schema/enums";
import { mintStaff } from "@/lib/auth/actor";
import { can, controllersWhere, type Permission, permissions } from "@/lib/auth/permissions";

const as = (role: Role) => mintStaff({ staffId: "s", memberships: [{ controllerId: "minet", role }] });

const allowed: Record<Role, Permission[]> = {
  administrator: [],
  dpo: [...permissions],
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

describe("least privilege", () => {
  for (const role of roles) {
    it.each(permissions)(`${role}: %s`, (permission) => {
      expect(can(as(role), permission, "minet")).toBe(allowed[role].includes(permission));
    });
  }

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

  it("gives somebody without a role nothing", () => {
    expect(
      permissions.flatMap((permission) =>
        controllersWhere(mintStaff({ staffId: "s", memberships: [] }), permission),
      ),
    ).toEqual([]);
  });
});
