"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/app/_ui/button";
import { type KeyAct, keyAct, queueKeys, stepRow } from "@/app/desk/_ui/queue-key-acts";

const stored = "habeas-queue-keys";

type Texts = Readonly<Record<KeyAct | "open" | "title" | "close" | "on" | "failed", string>>;

const rows = (): HTMLAnchorElement[] => [
  ...document.querySelectorAll<HTMLAnchorElement>("a[data-queue-row]"),
];

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches("textarea, select, input:not([type=checkbox], [type=radio])") ||
    target.closest("dialog") !== null);

/** The row that the focus is in, else the last one that it was in. */
function currentRow(last: string | null): number {
  const all = rows();
  const focused = document.activeElement?.closest("tr");
  const at = all.findIndex((row) => row.closest("tr") === focused);
  return focused && at !== -1 ? at : all.findIndex((row) => row.dataset["queueRow"] === last);
}

/** Where somebody is in the list. */
interface Place {
  readonly reference: string | null;
  readonly index: number;
}

/** A row that left the list, for example because it was taken: its neighbours come next. */
const gap = (index: number, by: 1 | -1): number => (by === 1 && index !== -1 ? index - 1 : index);

async function take(reference: string): Promise<string | null> {
  const answer = await fetch("/desk/bulk/take", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ reference }),
  }).catch(() => null);
  const told: { text?: string } | null = answer?.ok ? await answer.json().catch(() => null) : null;
  return told?.text ?? null;
}

/** Single keys for people who live in the queue, with a list of them that also turns them off. */
export function QueueKeys({ mayTake, texts }: { mayTake: boolean; texts: Texts }) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const last = useRef<Place>({ reference: null, index: -1 });
  const [on, setOn] = useState<boolean | null>(null);
  const [said, setSaid] = useState("");

  useEffect(() => setOn(localStorage.getItem(stored) !== "off"), []);

  useEffect(() => {
    const go = (by: 1 | -1) => {
      const all = rows();
      const at = currentRow(last.current.reference);
      const to = stepRow(at === -1 ? gap(last.current.index, by) : at, all.length, by);
      const row = to === null ? undefined : all[to];
      if (to === null || !row) return;
      last.current = { reference: row.dataset["queueRow"] ?? null, index: to };
      row.focus();
      row.scrollIntoView({ block: "nearest" });
    };
    const current = () => rows()[currentRow(last.current.reference)];
    const acts: Record<KeyAct, () => void> = {
      next: () => go(1),
      previous: () => go(-1),
      enter: () => current()?.click(),
      select: () =>
        current()?.closest("tr")?.querySelector<HTMLInputElement>("input[name=reference]")?.click(),
      take: () => {
        const reference = current()?.dataset["queueRow"];
        if (!mayTake || !reference) return;
        void take(reference).then((text) => {
          setSaid(text ?? texts.failed);
          router.refresh();
        });
      },
      search: () => document.getElementById("search")?.focus(),
      help: () => dialog.current?.showModal(),
    };
    const onKey = (event: KeyboardEvent) => {
      const act = keyAct(event, { typing: isTyping(event.target), off: on !== true });
      if (!act) return;
      event.preventDefault();
      acts[act]();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [on, mayTake, texts, router]);

  if (on === null) return null;
  const turn = (wanted: boolean) => {
    localStorage.setItem(stored, wanted ? "on" : "off");
    setOn(wanted);
  };
  return (
    <>
      <Button variant="quiet" onClick={() => dialog.current?.showModal()}>
        {texts.open}
      </Button>
      <p role="status" className={said === "" ? "sr-only" : "font-semibold"}>
        {said}
      </p>
      <dialog
        ref={dialog}
        aria-labelledby="keys-title"
        className="m-auto max-w-lg rounded-md border border-edge bg-page p-6 text-ink backdrop:bg-ink/40"
      >
        <h2 id="keys-title" className="text-xl font-bold">
          {texts.title}
        </h2>
        <dl className="my-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
          {Object.entries(queueKeys)
            .filter(([, act]) => act !== "take" || mayTake)
            .map(([key, act]) => (
              <div key={key} className="contents">
                <dt>
                  <kbd className="rounded border border-edge px-2 py-0.5 font-mono">{key}</kbd>
                </dt>
                <dd>{texts[act]}</dd>
              </div>
            ))}
        </dl>
        <label className="inline-flex min-h-11 cursor-pointer items-center gap-3">
          <input
            type="checkbox"
            checked={on}
            onChange={({ target }) => turn(target.checked)}
            className="size-6 cursor-pointer accent-accent"
          />
          {texts.on}
        </label>
        <form method="dialog" className="mt-4">
          <Button type="submit" variant="secondary">
            {texts.close}
          </Button>
        </form>
      </dialog>
    </>
  );
}
