import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import type { ActorKind } from "@/db/schema/enums";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { Names } from "./event-word";
import { eventWords } from "./event-words";

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
    events.flatMap(({ payload, whom }) =>
      whom === null ? [] : [[String(payload["to"] ?? payload["staffId"]), whom] as const],
    ),
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

/** Lines in one sentence each: "Claire Martin: a letter was sent". */
export const toldLines = (
  request: RequestDetails,
  lines: readonly HistoryEvent[],
  words: Wording,
): readonly { readonly seq: number; readonly text: string }[] =>
  lines.map((line) => ({
    seq: line.seq,
    text: words.t("presence.line", {
      who: actorName(line, words.t),
      what: eventWords(line, words, namesIn(request)).title,
    }),
  }));
