"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/app/_ui/button";
import { collectForms } from "@/app/desk/_ui/idle-forms";
import { askLeft, keepForms, renewSession, takeForms } from "@/app/desk/_ui/idle-server";
import { countdown } from "@/app/desk/_ui/idle-step";
import { watchIdle } from "@/app/desk/_ui/idle-watch";

export interface IdleTexts {
  readonly title: string;
  readonly text: string;
  readonly left: string;
  readonly kept: string;
  readonly stay: string;
}

/**
 * Signs out who is no longer there, without losing what they typed: warns two minutes before the session ends, keeps the
 * forms shortly before, and then leaves the page for sign-in. Typing and pointing count as use; other windows of the
 * browser tell each other. Without JavaScript the server ends the session all the same.
 */
export function IdleGuard({ idleMs, texts }: { idleMs: number; texts: IdleTexts }) {
  const [leftMs, setLeftMs] = useState<number | null>(null);
  const stay = useRef(() => {});
  useEffect(() => {
    const guard = watchSession(idleMs, setLeftMs);
    stay.current = guard.stay;
    return guard.stop;
  }, [idleMs]);
  return leftMs === null ? null : <Warning leftMs={leftMs} texts={texts} onStay={() => stay.current()} />;
}

function watchSession(idleMs: number, show: (leftMs: number | null) => void) {
  const touched = new WeakSet<HTMLFormElement>();
  const channel = "BroadcastChannel" in window ? new BroadcastChannel("habeas-desk") : null;
  const watch = watchIdle(idleMs, {
    now: Date.now,
    askLeft,
    renew: renewSession,
    keep: () => keepForms(collectForms(touched)),
    discard: async () => void (await takeForms()),
    tell: (endsAt) => channel?.postMessage(endsAt),
    show,
    leave,
  });
  const onUse = () => void watch.use();
  const onInput = ({ target }: Event) => {
    const form = target instanceof Element ? target.closest("form") : null;
    if (form) touched.add(form);
  };
  const timer = setInterval(() => void watch.look(), 1_000);
  document.addEventListener("pointerdown", onUse);
  document.addEventListener("keydown", onUse);
  document.addEventListener("input", onInput);
  channel?.addEventListener("message", ({ data }) => watch.hear(data));
  return {
    stay: () => void watch.stay(),
    stop: () => {
      clearInterval(timer);
      document.removeEventListener("pointerdown", onUse);
      document.removeEventListener("keydown", onUse);
      document.removeEventListener("input", onInput);
      channel?.close();
    },
  };
}

function leave(): void {
  const { pathname, search } = window.location;
  window.location.assign(`/desk/sign-in?returnTo=${encodeURIComponent(pathname + search)}&ended=idle`);
}

function Warning({ leftMs, texts, onStay }: { leftMs: number; texts: IdleTexts; onStay: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    const before = document.activeElement;
    current?.showModal();
    return () => {
      current?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="idle-title"
      aria-describedby="idle-text"
      onCancel={(event) => {
        event.preventDefault();
        onStay();
      }}
      className="m-auto w-[calc(100%-2rem)] max-w-lg rounded-md border border-line bg-page p-6 text-ink backdrop:bg-black/60"
    >
      <h2 id="idle-title" className="text-2xl font-bold">
        {texts.title}
      </h2>
      <p id="idle-text" className="mt-3">
        {texts.text} {texts.kept}
      </p>
      <p className="mt-3 font-semibold">
        {texts.left} <span className="tabular-nums">{countdown(leftMs)}</span>
      </p>
      <div className="mt-6">
        <Button onClick={onStay}>{texts.stay}</Button>
      </div>
    </dialog>
  );
}
