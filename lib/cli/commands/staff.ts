import { parseArgs } from "node:util";
import { type Role, roles } from "@/db/schema/enums";
import { type Command, print, UsageError } from "@/lib/cli/command";
import { withInstallation } from "@/lib/cli/with-installation";

export const staff: Command = {
  summary: "give a person a role for a controller",
  usage: [`invite <email> --role <${roles.join("|")}> --controller <slug> [--name <name>]`],
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { role: { type: "string" }, controller: { type: "string" }, name: { type: "string" } },
    });
    const [action, email, ...rest] = positionals;
    const role = roles.find((known): known is Role => known === values.role);
    if (action !== "invite" || !email || rest.length > 0 || !role || !values.controller) {
      throw new UsageError("an address, a role and a controller are needed");
    }
    const controllerSlug = values.controller;
    const { inviteStaff } = await import("@/lib/staff/invite-staff");
    const { problemCode } = await import("@/lib/problem");
    try {
      await withInstallation(() =>
        inviteStaff({ email, name: values.name ?? email, role, controllerSlug }, new Date()),
      );
    } catch (error) {
      if (problemCode(error) === "not_found")
        throw new UsageError(`there is no controller ${controllerSlug}`);
      throw error;
    }
    print(`${email} is ${role} for ${controllerSlug}: they sign in at /desk with this address`);
    return 0;
  },
};
