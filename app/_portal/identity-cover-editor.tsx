"use client";

import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { type Cover, coverBetween, firstCover, nudge } from "@/app/_portal/identity-cover-shapes";
import { drawPicture, type Picture } from "@/app/_portal/identity-picture";
import { Button } from "@/app/_ui/button";

export interface CoverTexts {
  readonly help: string;
  readonly picture: string;
  readonly add: string;
  readonly next: string;
  readonly undo: string;
  readonly remove: string;
  readonly count: string;
}

const arrows: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** A picture whose parts can be covered by dragging, by touch and by keyboard. Every step can be undone. */
export function CoverEditor({
  id,
  picture,
  covers,
  onChange,
  onRemove,
  texts,
}: {
  id: string;
  picture: Picture;
  covers: readonly Cover[];
  onChange: (covers: readonly Cover[]) => void;
  onRemove: () => void;
  texts: CoverTexts;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const past = useRef<(readonly Cover[])[]>([]);
  const [chosen, setChosen] = useState(0);
  const [drawn, setDrawn] = useState<{ from: { x: number; y: number }; cover: Cover | null } | null>(null);
  const { size } = picture;

  useEffect(() => {
    if (!canvas.current) return;
    const shown = drawn?.cover ? [...covers, drawn.cover] : covers;
    drawPicture(canvas.current, picture, shown, drawn?.cover ?? covers[chosen] ?? null);
  }, [picture, covers, chosen, drawn]);

  const change = (next: readonly Cover[], select: number) => {
    past.current.push(covers);
    setChosen(select);
    onChange(next);
  };
  const undo = () => {
    const before = past.current.pop();
    if (!before) return;
    setChosen(Math.max(0, before.length - 1));
    onChange(before);
  };
  const pointAt = (event: PointerEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return {
      x: ((event.clientX - box.left) / box.width) * size.width,
      y: ((event.clientY - box.top) / box.height) * size.height,
    };
  };
  const onKeyDown = (event: KeyboardEvent<HTMLCanvasElement>) => {
    const cover = covers[chosen];
    const way = arrows[event.key];
    if (!cover || !way) return;
    event.preventDefault();
    const step = Math.max(2, Math.round(Math.max(size.width, size.height) / 100));
    const moved = nudge(size, cover, { x: way.x * step, y: way.y * step }, event.shiftKey);
    change(
      covers.map((one, index) => (index === chosen ? moved : one)),
      chosen,
    );
  };

  return (
    <div className="grid gap-3">
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: screen readers pass the keys on to it */}
      <canvas
        ref={canvas}
        width={size.width}
        height={size.height}
        tabIndex={0}
        role="application"
        aria-label={texts.picture}
        aria-describedby={`${id}-help`}
        className="h-auto w-full cursor-crosshair touch-none rounded-md border border-edge"
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrawn({ from: pointAt(event), cover: null });
        }}
        onPointerMove={(event) => {
          if (drawn) setDrawn({ ...drawn, cover: coverBetween(size, drawn.from, pointAt(event)) });
        }}
        onPointerUp={(event) => {
          const cover = drawn && coverBetween(size, drawn.from, pointAt(event));
          setDrawn(null);
          if (cover) change([...covers, cover], covers.length);
        }}
        onPointerCancel={() => setDrawn(null)}
      />
      <p id={`${id}-help`} className="text-muted">
        {texts.help}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button
          variant="secondary"
          onClick={() => {
            change([...covers, firstCover(size)], covers.length);
            canvas.current?.focus();
          }}
        >
          {texts.add}
        </Button>
        {covers.length > 1 ? (
          <Button variant="secondary" onClick={() => setChosen((chosen + 1) % covers.length)}>
            {texts.next}
          </Button>
        ) : null}
        <Button variant="secondary" onClick={undo}>
          {texts.undo}
        </Button>
        <Button variant="quiet" onClick={onRemove}>
          {texts.remove}
        </Button>
      </div>
      <p role="status">{`${texts.count} ${covers.length}`}</p>
    </div>
  );
}
