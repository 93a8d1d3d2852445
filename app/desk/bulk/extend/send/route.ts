import { formRoute } from "@/app/_edge/form-route";
import { keepResults } from "@/app/desk/_edge/bulk-results";
import { bulkPath, signInPath } from "@/app/desk/_edge/desk-paths";
import { forgetTyped, keepTyped } from "@/app/desk/_edge/kept-form";
import { getStaff } from "@/lib/auth/session";
import { Problem } from "@/lib/problem";
import { extendMany } from "@/lib/queue/extend-many";

/** Extends several requests, each by a letter of its own. When none was, what was typed is shown again. */
export const POST = formRoute(`${bulkPath}/extend/send`, async ({ form, now }) => {
  const requests = form.text("requests");
  const page = `${bulkPath}/extend?requests=${encodeURIComponent(requests)}`;
  const kept = { typed: form.below(""), errors: {} };
  const staff = await getStaff();
  if (!staff) {
    await keepTyped(page, "", kept, null);
    return signInPath(page);
  }
  try {
    const input = {
      references: requests.split("."),
      reasons: form.below("reasons."),
      lengths: form.below("length."),
    };
    const results = await extendMany(staff, input, now);
    if (results.every(({ refusal }) => refusal === "input.invalid")) throw new Problem("input.invalid");
    await forgetTyped(page, "");
    return await keepResults(staff, "extend", results);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    await keepTyped(page, "", kept, staff);
    return `${page}&problem=${error.code}`;
  }
});
