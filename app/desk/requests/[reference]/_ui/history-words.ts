import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import type { ActorKind } from "@/db/schema/enums";
import { namedStaff } from "@/lib/audit/named-staff";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { Names } from "./event-word";
import { eventWords } from "./event-words";
import { type ToldChange, toldChanges } from "./told-changes";

type HistoryEvent = RequestDetails["events"][number];

const actors = {
  subject: "history.subject",
  visitor: "history.visitor",
  system: "history.system",
  staff: "history.staff",
  owner: "history.owner",
} as const satisfies Record<ActorKind, Parameters<DeskWords>[0]>;

/** Who did what a line tells: by name where there is one. */
export const actorName = ({ who, actorKind }: HistoryEvent, t: DeskWords): string =>
  who ?? t(actors[actorKind]);

/** Titles and names for what the history keeps as slugs and ids. */
export function namesIn({ tasks, notices, events, controller }: RequestDetails): Names {
  const find = (slug: string) => tasks.find((task) => task.system === slug);
  const people = new Map(
    events.flatMap((line) => {
      const id = namedStaff(line);
      return id === null || line.whom === null ? [] : [[id, line.whom] as const];
    }),
  );
  return {
    system: (slug) => find(slug)?.title ?? slug,
    category: (system, slug) =>
      find(system)?.extracts.find(({ category }) => category === slug)?.title ?? slug,
    recipient: (slug) => notices.find(({ recipient }) => recipient === slug)?.name ?? slug,
    person: (id) => people.get(id) ?? null,
    timeZone: controller.timeZone,
  };
}

/** Acts in one sentence each: "Claire Martin: a letter was sent". */
export const toldLines = (
  request: RequestDetails,
  lines: readonly HistoryEvent[],
  words: Wording,
): readonly { readonly seq: number; readonly text: string }[] =>
  toldChanges(lines).map((told) => ({
    seq: told.line.seq,
    text: words.t("presence.line", {
      who: actorName(told.line, words.t),
      what: whatOf(told, words, namesIn(request)),
    }),
  }));

function whatOf(told: ToldChange, words: Wording, names: Names): string {
  if (told.kind === "collection") return words.t("togetherEvent.collection", { count: told.systems });
  if (told.kind === "tasks") return words.t("togetherEvent.tasks", { count: told.tasks });
  return eventWords(told.line, words, names).title;
}
