import { formRoute } from "@/app/_edge/form-route";
import { isId } from "@/app/_edge/is-id";
import { reviewPath, signInPath, withParam } from "@/app/desk/_edge/desk-paths";
import { idOf } from "@/app/desk/_edge/staff-form";
import { accessFindings, roles } from "@/db/schema/enums";
import { getStaff } from "@/lib/auth/session";
import { Problem } from "@/lib/problem";
import { completeReview } from "@/lib/staff/complete-review";
import { decideReview, type ReviewFinding } from "@/lib/staff/decide-review";

/**
 * Keeps what was chosen, and completes the review when that button was pressed. What was chosen stays also when the review
 * cannot be completed yet.
 */
export const POST = formRoute<{ review: string }>(
  "/desk/members/review/[review]/decide",
  async ({ form, params, now }) => {
    const reviewId = idOf(params.review);
    const page = reviewPath(reviewId);
    const staff = await getStaff();
    if (!staff) return signInPath(page);
    await decideReview(staff, { reviewId, findings: readFindings(form.below("finding.")) }, now);
    if (form.text("then") !== "complete") return withParam(page, "done", "saved");
    await completeReview(staff, { reviewId }, now);
    return withParam(page, "done", "completed");
  },
  ({ code }, { params }) =>
    code === "not_found" ? null : withParam(reviewPath(params.review), "problem", code),
);

/** From fields such as `finding.<staff id>.<role>`. @throws Problem input.invalid */
function readFindings(fields: Readonly<Record<string, string>>): ReviewFinding[] {
  return Object.entries(fields).map(([name, value]) => {
    const [staffId = "", given] = name.split(".");
    const role = roles.find((known) => known === given);
    const finding = accessFindings.find((known) => known === value);
    if (!isId(staffId) || !role || !finding) throw new Problem("input.invalid");
    return { staffId, role, finding };
  });
}
