"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/app/_ui/button";

const everyMs = 15_000;

/** What `GET /desk/changes` answers; `text` says it in the person's language, empty when nothing changed. */
interface Changes {
  readonly latest: number;
  readonly references: readonly string[];
  readonly text: string;
}

async function look(since: number): Promise<Changes | null> {
  const answer = await fetch(`/desk/changes?since=${since}`, { cache: "no-store" }).catch(() => null);
  return answer?.ok ? await answer.json().catch(() => null) : null;
}

/** Somebody is in the middle of something that a new list would pull away: rows ticked, words typed, a row in focus. */
function isBusy(): boolean {
  const active = document.activeElement;
  return (
    document.querySelector("input[name=reference]:checked, details[open], dialog[open]") !== null ||
    (active !== null && active.closest("table, form") !== null)
  );
}

/**
 * Looks every fifteen seconds, while the page is looked at, whether others changed something. The list renews itself when
 * nobody is in the middle of anything; else it is offered.
 */
export function QueueLive({
  since,
  texts,
}: {
  since: number;
  texts: { readonly show: string; readonly refreshed: string };
}) {
  const router = useRouter();
  const [said, setSaid] = useState({ text: "", offered: false });
  const from = useRef(since);

  useEffect(() => {
    from.current = Math.max(from.current, since);
  }, [since]);

  useEffect(() => {
    const check = async () => {
      if (document.visibilityState !== "visible") return;
      const changes = await look(from.current);
      if (!changes || changes.references.length === 0) return;
      if (isBusy()) return setSaid({ text: changes.text, offered: true });
      from.current = changes.latest;
      setSaid({ text: texts.refreshed, offered: false });
      router.refresh();
    };
    const timer = setInterval(() => void check(), everyMs);
    return () => clearInterval(timer);
  }, [router, texts.refreshed]);

  const show = () => {
    setSaid({ text: texts.refreshed, offered: false });
    router.refresh();
  };
  return (
    <div role="status" className="my-1">
      {said.offered ? (
        <p className="flex flex-wrap items-center gap-x-4 rounded-md border-l-4 border-accent bg-accent-soft px-4">
          {said.text}
          <Button variant="quiet" onClick={show}>
            {texts.show}
          </Button>
        </p>
      ) : (
        <span className="sr-only">{said.text}</span>
      )}
    </div>
  );
}
