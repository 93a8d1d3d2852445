import type { ReactNode } from "react";
import { HtmlRoot } from "@/app/_portal/html-root";

export const dynamic = "force-dynamic";

/** For the person who runs or tries the installation on their own machine. English only. */
export default function DevLayout({ children }: { children: ReactNode }) {
  return <HtmlRoot locale="en">{children}</HtmlRoot>;
}
