import { headers } from "next/headers";
import type { PortalController } from "@/lib/requests/portal-view";

/**
 * The organisation's colour in place of the portal's, on the light and on the dark page. Text on a button has the colour
 * of the page: the record was checked for that contrast. Paper stays black on white.
 */
export async function BrandStyle({ brand }: { brand: NonNullable<PortalController["brand"]> }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <style nonce={nonce}>
      {`@media screen{html:root{${tokens(brand.light, "black")}}}@media screen and (prefers-color-scheme:dark){html:root{${tokens(brand.dark, "white")}}}`}
    </style>
  );
}

const tokens = (colour: string, stronger: "black" | "white"): string =>
  [
    `--color-accent:${colour}`,
    `--color-accent-hover:color-mix(in srgb,${colour} 75%,${stronger})`,
    `--color-accent-soft:color-mix(in srgb,${colour} 12%,var(--color-page))`,
    "--color-on-accent:var(--color-page)",
  ].join(";");
