"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/app/_ui/button";
import { shownEvent } from "./seen";

const everyMs = 10_000;

/** What the server answers to a heartbeat; `changes` are sentences about what others did after the `seen`th line. */
interface News {
  readonly latest: number;
  readonly present: readonly string[];
  readonly changes: readonly string[];
}

/** News with what the page was like when they came. */
interface Told extends News {
  readonly since: number;
  readonly begun: boolean;
}

async function send(path: string, body: { seen: number; writing: boolean }): Promise<News | null> {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => null);
  return answer?.ok ? await answer.json().catch(() => null) : null;
}

/** A form about the request in which something was typed. */
const isBegun = (): boolean => document.querySelector("form[data-begun]") !== null;

function noteTyping({ target }: Event): void {
  const form = target instanceof Element ? target.closest("form") : null;
  if (form?.querySelector("input[name=seen]")) form.dataset["begun"] = "yes";
}

/**
 * Tells the server every ten seconds that the page is looked at, and learns who else does. What others change appears by
 * itself while nothing is typed; else it is offered, and nothing that was typed is lost by looking.
 */
export function PresenceLive({
  path,
  seen,
  present,
  texts,
}: {
  path: string;
  seen: number;
  present: readonly string[];
  texts: { readonly changed: string; readonly show: string };
}) {
  const router = useRouter();
  const [news, setNews] = useState<Told | null>(null);
  const wanted = useRef(0);

  useEffect(() => {
    const beat = async () => {
      if (document.visibilityState !== "visible") return;
      const answer = await send(path, { seen, writing: isBegun() });
      if (!answer) return;
      const begun = isBegun();
      setNews({ ...answer, since: seen, begun });
      if (begun || answer.latest <= Math.max(seen, wanted.current)) return;
      wanted.current = answer.latest;
      router.refresh();
    };
    const leave = () => {
      const body = new Blob([JSON.stringify({ seen, writing: false, leaving: true })], {
        type: "application/json",
      });
      navigator.sendBeacon(path, body);
    };
    const timer = setInterval(beat, everyMs);
    document.addEventListener("input", noteTyping);
    document.addEventListener("visibilitychange", beat);
    window.addEventListener("pagehide", leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener("input", noteTyping);
      document.removeEventListener("visibilitychange", beat);
      window.removeEventListener("pagehide", leave);
    };
  }, [path, seen, router]);

  const show = () => {
    window.dispatchEvent(new Event(shownEvent));
    router.refresh();
  };
  const changes = news?.begun && news.since === seen ? news.changes : [];
  return (
    <div role="status" className="empty:hidden">
      {(news?.present ?? present).map((sentence) => (
        <p key={sentence} className="text-sm text-muted">
          {sentence}
        </p>
      ))}
      {changes.length > 0 ? (
        <div className="mt-2 rounded-md border-l-4 border-warning bg-warning-soft p-4">
          <p className="font-bold">{texts.changed}</p>
          <ul className="mt-1 grid gap-1">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          <div className="mt-3">
            <Button variant="secondary" onClick={show}>
              {texts.show}
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
