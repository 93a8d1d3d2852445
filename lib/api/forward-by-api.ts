import type { z } from "zod";
import type { forwardBody } from "@/lib/api/request-body";
import { checkBody } from "@/lib/api/submit-by-api";
import type { Visitor } from "@/lib/auth/actor";
import { getStoredController } from "@/lib/controllers/stored-controller";
import { isLocale } from "@/lib/i18n/locales";
import { takeSubmissionLimits } from "@/lib/limits/take-submission-limits";
import { Problem } from "@/lib/problem";
import { forwardRequest } from "@/lib/processor/forward-request";

/**
 * Files a request that another program says a controller forwards to its processor.
 * @throws Problem not_found · input.invalid with the codes by path · limited
 */
export async function forwardByApi(
  actor: Visitor,
  input: { controllerSlug: string; body: z.output<typeof forwardBody>; address: string },
  now: Date,
): Promise<{ reference: string; dueOn: string }> {
  const { controllerSlug, address } = input;
  const { client, receivedAt, instruction, ...body } = input.body;
  const controller = await getStoredController(controllerSlug);
  if (!controller) throw new Problem("not_found");
  const checked = checkBody(controller, { ...body, client: { slug: client } });
  await takeSubmissionLimits({ channel: "api", address, email: checked.email, controllerSlug }, now);
  const { defaultLocale } = controller.record.controller;
  const locale = body.locale ?? (isLocale(defaultLocale) ? defaultLocale : "en");
  const { reference, dueOn } = await forwardRequest(
    actor,
    { controllerSlug, client, input: checked, locale, receivedAt: new Date(receivedAt), instruction },
    now,
  );
  return { reference, dueOn };
}
