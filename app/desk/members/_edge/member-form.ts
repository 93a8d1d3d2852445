import { type FormInput, formRoute } from "@/app/_edge/form-route";
import { deskPath, memberPath, membersPath, signInPath } from "@/app/desk/_edge/desk-paths";
import { idOf } from "@/app/desk/_edge/staff-form";
import type { Staff } from "@/lib/auth/actor";
import { getStaff } from "@/lib/auth/session";
import { getMember } from "@/lib/staff/list-members";

/** What the pages of members say after a form: a code, worded there. */
export const memberDone = [
  "invited",
  "given",
  "ended",
  "deactivated",
  "reactivated",
  "sessions",
  "passkeys",
] as const;
export type MemberDone = (typeof memberDone)[number];

/**
 * A form on the page of one member: runs the command as the signed-in person and goes back there, or to the list when
 * the person is no longer in it.
 */
export const memberForm = (
  where: string,
  done: MemberDone,
  run: (staff: Staff, staffId: string, input: FormInput<{ member: string }>) => Promise<void>,
) =>
  formRoute<{ member: string }>(
    where,
    async (input) => {
      const staffId = idOf(input.params.member);
      const staff = await getStaff();
      if (!staff) return signInPath(memberPath(staffId));
      await run(staff, staffId, input);
      // Who has just laid down the role that shows these pages is led to one that they may still see.
      if (staffId === staff.staffId && input.form.text("role") === "administrator") return deskPath;
      const page = (await getMember(staff, staffId, input.now)) ? memberPath(staffId) : membersPath;
      return `${page}?done=${done}`;
    },
    ({ code }, { params }) => (code === "not_found" ? null : `${memberPath(params.member)}?problem=${code}`),
  );
