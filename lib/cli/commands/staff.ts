import { parseArgs } from "node:util";
import { type Role, roles } from "@/db/schema/enums";
import { type Command, print, UsageError } from "@/lib/cli/command";
import { withInstallation } from "@/lib/cli/with-installation";

export const staff: Command = {
  summary: "give a person a role for a controller; take away passkeys that were lost",
  usage: [
    `invite <email> --role <${roles.join("|")}> --controller <slug> [--name <name>]`,
    "reset-passkeys <email>|first-administrator",
  ],
  async run(args) {
    if (args[0] === "reset-passkeys") return resetPasskeys(args.slice(1));
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

/** The way back in when nobody is left who could do it at the desk. */
async function resetPasskeys([who, ...rest]: readonly string[]): Promise<number> {
  if (!who || rest.length > 0) throw new UsageError("an address is needed, or first-administrator");
  const { resetPasskeysByAddress } = await import("@/lib/auth/reset-passkeys");
  const { problemCode } = await import("@/lib/problem");
  const email = who === "first-administrator" ? null : who;
  try {
    await withInstallation(() => resetPasskeysByAddress(email, new Date()));
  } catch (error) {
    if (problemCode(error) === "not_found") throw new UsageError(`nobody of staff is ${who}`);
    throw error;
  }
  print(`${who} has no passkey and no session any more: they sign in without one`);
  return 0;
}
