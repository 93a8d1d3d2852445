"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Asks the server again while the page is looked at, keeping focus and scroll. Without JavaScript the page says to reload. */
export function LiveRefresh({ everySeconds }: { everySeconds: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, everySeconds * 1000);
    return () => clearInterval(timer);
  }, [router, everySeconds]);
  return null;
}
