import { escapeHtml } from "@/lib/escape-html";
import { isLocale, type Locale, negotiateDeskLocale, negotiateLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

export type ProblemPage =
  | "not_found"
  | "forbidden"
  | "cross_site"
  | "gone"
  | "too_large"
  | "refused"
  | "unexpected";

const statuses: Record<ProblemPage, number> = {
  not_found: 404,
  forbidden: 403,
  cross_site: 403,
  gone: 410,
  too_large: 413,
  refused: 422,
  unexpected: 500,
};

/** The language of the address, else the best that the browser asks for; below `/desk` the best of the desk's own. */
export function localeOfRequest(request: Request): Locale {
  const [, first] = new URL(request.url).pathname.split("/");
  if (isLocale(first)) return first;
  const wanted = request.headers.get("accept-language");
  return first === "desk" ? negotiateDeskLocale(wanted) : negotiateLocale(wanted);
}

/**
 * A whole page for what went wrong, with its true status.
 * @param incident the number under which an unexpected failure is logged
 */
export function problemPage(request: Request, kind: ProblemPage, incident?: string): Response {
  const t = translator(localeOfRequest(request), "portal");
  const paragraphs = [t(`problemPage.${kind}.text`)];
  if (incident) paragraphs.push(t("problemPage.incident", { incident }));
  return errorPage(request, { status: statuses[kind], title: t(`problemPage.${kind}.title`), paragraphs });
}

interface ErrorPage {
  readonly status: number;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Sends the same form again: only where the server has kept it. */
  readonly button?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Written by hand, because Next.js sends the pages of `notFound()` and of failures empty to a browser without
 * JavaScript.
 */
export function errorPage(
  request: Request,
  { status, title, paragraphs, button, headers }: ErrorPage,
): Response {
  const locale = localeOfRequest(request);
  const t = translator(locale, "portal");
  const { pathname } = new URL(request.url);
  const home = pathname.startsWith("/desk") ? "/desk" : `/${locale}`;
  const body = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<style nonce="${escapeHtml(request.headers.get("x-nonce") ?? "")}">${style}</style>
</head>
<body>
<header><a href="${home}">${escapeHtml(t("frame.service"))}</a></header>
<main>
<h1>${escapeHtml(title)}</h1>
${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join("\n")}
${button ? `<form method="post" action="${escapeHtml(pathname)}"><button>${escapeHtml(button)}</button></form>` : ""}
<p><a href="${home}">${escapeHtml(t("problemPage.home"))}</a></p>
${home === "/desk" ? "" : `<p><a href="/${locale}/track">${escapeHtml(t("problemPage.track"))}</a></p>`}
</main>
</body>
</html>`;
  return new Response(body, {
    status,
    headers: { ...headers, "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}

const style = `:root{color-scheme:light dark;--page:#fff;--ink:#12211f;--accent:#0b5560;--panel:#f2f6f6;--line:#cfd9d8}
@media(prefers-color-scheme:dark){:root{--page:#0f1716;--ink:#e8efee;--accent:#7fcdd6;--panel:#182322;--line:#2f3d3b}}
body{margin:0;background:var(--page);color:var(--ink);font:1.125rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
header{border-top:4px solid var(--accent);border-bottom:1px solid var(--line);background:var(--panel);padding:.5rem max(1.25rem,calc(50vw - 22rem))}
header a{color:var(--ink);font-size:1.25rem;font-weight:700;text-decoration:none}
main{box-sizing:border-box;max-width:46.5rem;margin:0 auto;padding:3rem 1.25rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 1rem}
a{color:var(--accent);display:inline-block;padding:.5rem 0}
button{background:var(--accent);color:var(--page);border:0;border-radius:.25rem;font:inherit;font-weight:600;min-height:2.75rem;padding:.5rem 1.25rem;cursor:pointer}
a:focus-visible,button:focus-visible{outline:3px solid var(--accent);outline-offset:3px}`;
