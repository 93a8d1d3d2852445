import type { Metadata } from "next";
import type { ReactNode } from "react";
import "@/app/globals.css";
import { getWording } from "@/app/desk/_ui/desk-words";

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await getWording();
  const name = `${t("layout.area")} – Habeas`;
  return {
    title: { default: name, template: `%s – ${name}` },
    robots: { index: false, follow: false },
  };
};

/** Rendered per request: each answer carries its own nonce, and nothing personal may be kept by anyone. */
export const dynamic = "force-dynamic";

/** The staff side has no language in its addresses, so it is a document of its own beside the portal. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { locale } = await getWording();
  return (
    <html lang={locale} className="font-sans">
      <body>{children}</body>
    </html>
  );
}
