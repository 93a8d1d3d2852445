import { membersPath } from "@/app/desk/_edge/desk-paths";
import { keptForm } from "@/app/desk/_edge/staff-form";
import { inviteMember } from "@/lib/staff/invite-member";

/** Invites a person, or gives a known one another role. */
export const POST = keptForm(
  "/desk/members/invite/send",
  () => `${membersPath}/invite`,
  async (staff, { form, now }) => {
    const typed = {
      email: form.text("email"),
      name: form.text("name"),
      role: form.text("role"),
      controllerSlug: form.text("controller"),
      locale: form.text("locale"),
    };
    await inviteMember(staff, typed, now);
    return `${membersPath}?done=invited`;
  },
);
