import type { DeskWords } from "../../../_ui/desk-words";

/** Why a search failed and what to do; a code that this version does not know is shown as it is. */
export const taskErrorWords = (t: DeskWords, code: string | null): string =>
  code === "system.unreachable" ? t("error.unreachable") : t("error.other", { code: code ?? "–" });
