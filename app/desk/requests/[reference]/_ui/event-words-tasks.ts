import type { EventPayload } from "@/lib/audit/event-catalogue";
import { formatShortDate } from "@/lib/i18n/translator";
import type { DeskWords } from "../../../_ui/desk-words";
import type { Names, WordsOf } from "./event-word";

/** Who got which task, how far they are, and what cannot be done. */
export const taskWords: WordsOf<
  | "task.assigned"
  | "task.link_sent"
  | "task.opened"
  | "task.cannot"
  | "task.cannot_accepted"
  | "task.reopened"
> = {
  "task.assigned": (payload, { t, locale }, names) => ({
    title: assignedTitle(payload, t, names),
    facts: payload.dueOn
      ? [{ label: t("taskEvent.dueOn"), value: formatShortDate(locale, payload.dueOn) }]
      : [],
  }),
  "task.link_sent": ({ system }, { t }, names) => ({
    title: t("taskEvent.linkSent", { system: names.system(system) }),
    facts: [],
  }),
  "task.opened": ({ system }, { t }, names) => ({
    title: t("taskEvent.opened", { system: names.system(system) }),
    facts: [],
  }),
  "task.cannot": ({ system }, { t }, names) => ({
    title: t("taskEvent.cannot", { system: names.system(system) }),
    facts: [],
  }),
  "task.cannot_accepted": ({ system }, { t }, names) => ({
    title: t("taskEvent.cannotAccepted", { system: names.system(system) }),
    facts: [],
  }),
  "task.reopened": ({ system }, { t }, names) => ({
    title: t("taskEvent.reopened", { system: names.system(system) }),
    facts: [],
  }),
};

function assignedTitle(
  { system: slug, staffId, byLink }: EventPayload<"task.assigned">,
  t: DeskWords,
  names: Names,
): string {
  const system = names.system(slug);
  if (staffId === null) return t(byLink ? "taskEvent.byLink" : "taskEvent.nobody", { system });
  const name = names.person(staffId);
  return name ? t("taskEvent.assignedTo", { system, name }) : t("taskEvent.assigned", { system });
}
