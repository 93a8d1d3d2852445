import { formRoute } from "@/app/_edge/form-route";
import { reviewPath, reviewsPath, signInPath } from "@/app/desk/_edge/desk-paths";
import { getStaff } from "@/lib/auth/session";
import { startReview } from "@/lib/staff/start-review";

/** Begins the review of one organisation, or leads to the one that is open. */
export const POST = formRoute("/desk/members/review/start", async ({ form, now }) => {
  const staff = await getStaff();
  if (!staff) return signInPath(reviewsPath);
  const { reviewId } = await startReview(staff, { controllerSlug: form.text("controller") }, now);
  return reviewPath(reviewId);
});
