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
    referrer: "no-referrer",
  };
};

/** The staff side has no language in its addresses, so it is a document of its own beside the portal. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { locale } = await getWording();
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  );
}
