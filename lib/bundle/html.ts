import { escapeHtml } from "@/lib/escape-html";

/** Markup that is safe to put into a page. Made by `html` only. */
export class Html {
  constructor(readonly markup: string) {}
}

type Part = Html | string | number | null | readonly (Html | string)[];

/** A template whose texts are escaped and whose markup is kept; null and empty lists leave nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(
    strings.map((text, index) => text + (index < parts.length ? render(parts[index]) : "")).join(""),
  );
}

function render(part: Part | undefined): string {
  if (part === null || part === undefined) return "";
  if (part instanceof Html) return part.markup;
  return typeof part === "object" ? part.map(render).join("") : escapeHtml(String(part));
}
