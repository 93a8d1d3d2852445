import type { Wording } from "@/app/desk/_ui/desk-words";
import type { Present } from "@/lib/presence/present";

/** Who else has the request open, in sentences: nobody, no sentence. */
export function presenceWords(present: readonly Present[], { t, locale }: Wording): readonly string[] {
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const sentence = (key: "presence.here" | "presence.writing", among: readonly Present[]) =>
    among.length === 0
      ? []
      : [t(key, { count: among.length, names: list.format(among.map(({ name }) => name)) })];
  return [
    ...sentence("presence.here", present),
    ...sentence(
      "presence.writing",
      present.filter(({ writing }) => writing),
    ),
  ];
}
