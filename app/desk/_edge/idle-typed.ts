import { cookies } from "next/headers";
import { z } from "zod";
import { forgetTyped, keepTyped, readTyped } from "@/app/desk/_edge/kept-form";
import { typedMarker } from "@/app/desk/_ui/idle-marker";
import type { Staff } from "@/lib/auth/actor";
import { settings } from "@/lib/settings";

/** Tells it apart from what a page's own forms keep. */
const name = "idle";

/** As long as kept forms live. */
const markerSeconds = 30 * 60;

const path = z
  .string()
  .max(500)
  .regex(/^\/desk(\/|$)/);
const field = z.strictObject({
  name: z.string().max(200),
  /** Which of the fields of this name. */
  index: z.int().nonnegative(),
  /** As typed or chosen; of a box or a button whether it is ticked. */
  value: z.union([z.string(), z.boolean()]),
});
const savedForm = z.strictObject({
  action: z.string().max(500),
  /** Which of the forms with this action. */
  index: z.int().nonnegative(),
  fields: z.array(field).max(500),
});

/** What was typed on a page and not sent. */
export const typedPageSchema = z.strictObject({ page: path, forms: z.array(savedForm).max(50) });
export const pageSchema = z.strictObject({ page: path });
export type SavedForm = z.infer<typeof savedForm>;

/** Keeps it for the person who typed it, in this browser, and marks the browser so that pages ask for it. */
export async function keepTypedPage(
  { page, forms }: z.infer<typeof typedPageSchema>,
  owner: Pick<Staff, "staffId">,
): Promise<void> {
  await keepTyped(page, name, { typed: { forms: JSON.stringify(forms) }, errors: {} }, owner);
  const secure = settings().appUrl.startsWith("https:");
  (await cookies()).set(typedMarker, "yes", {
    sameSite: "lax",
    secure,
    path: "/desk",
    maxAge: markerSeconds,
  });
}

/** Gives it back, once. */
export async function takeTypedPage(page: string, staff: Staff): Promise<readonly SavedForm[]> {
  const kept = (await readTyped(page, staff))(name);
  if (!kept) return [];
  await forgetTyped(page, name);
  return z.array(savedForm).parse(JSON.parse(kept.typed["forms"] ?? "[]"));
}
