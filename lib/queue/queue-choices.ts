import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { inLanguage } from "@/lib/controllers/localised";
import { listStoredControllers } from "@/lib/controllers/stored-controller";
import { listColleagues } from "@/lib/staff/list-colleagues";

export interface QueueChoices {
  readonly controllers: readonly { readonly slug: string; readonly name: string }[];
  readonly systems: readonly { readonly slug: string; readonly title: string }[];
  /** Who works on requests. */
  readonly handlers: readonly { readonly id: string; readonly name: string }[];
}

/** What the queue can be narrowed to beside words of ours: what the person may read has these. */
export async function queueChoices(actor: Staff, locale: string): Promise<QueueChoices> {
  const visible = controllersWhere(actor, "request.read");
  const controllers = (await listStoredControllers()).filter(({ id }) => visible.includes(id));
  const systems = controllers.flatMap(({ record }) =>
    record.systems.map(
      ({ slug, title }) => [slug, inLanguage(title, locale, record.controller.defaultLocale)] as const,
    ),
  );
  const handlers = (await listColleagues(actor, visible)).filter(({ roles }) =>
    roles.some((role) => role === "handler" || role === "dpo"),
  );
  return {
    controllers: controllers.map(({ slug, record }) => ({ slug, name: record.controller.name })),
    systems: [...new Map(systems)]
      .map(([slug, title]) => ({ slug, title }))
      .sort((a, b) => a.title.localeCompare(b.title)),
    handlers: handlers.map(({ id, name }) => ({ id, name })),
  };
}
