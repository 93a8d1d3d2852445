import type { ComponentProps } from "react";

/** A link in running text. Plain anchors everywhere: whole pages, and nothing personal in a client-side page cache. */
export function TextLink(props: Omit<ComponentProps<"a">, "className"> & { href: string }) {
  return <a {...props} className="text-accent underline underline-offset-4 hover:text-accent-hover" />;
}
