import type { ReactNode } from "react";
import { HtmlRoot } from "@/app/_portal/html-root";
import { browserLocale } from "@/app/_portal/page-params";

/** Rendered per request: each answer carries its own nonce, and nothing personal may be kept by anyone. */
export const dynamic = "force-dynamic";

/** Owners of systems have no language in their addresses: a link is handed on as it was mailed. */
export default async function TaskLayout({ children }: { children: ReactNode }) {
  return <HtmlRoot locale={await browserLocale()}>{children}</HtmlRoot>;
}
