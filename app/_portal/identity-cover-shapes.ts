/** A covered rectangle, in pixels of the picture. */
export interface Cover {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Smaller ones are a slip of the finger. */
const least = 8;

/** The rectangle between two corners, inside the picture; null when it is too small to be meant. */
export function coverBetween(
  size: Size,
  from: { x: number; y: number },
  to: { x: number; y: number },
): Cover | null {
  const [left, right] = between(from.x, to.x, size.width);
  const [top, bottom] = between(from.y, to.y, size.height);
  const cover = { x: left, y: top, width: right - left, height: bottom - top };
  return cover.width < least || cover.height < least ? null : cover;
}

const between = (a: number, b: number, most: number): readonly [number, number] => [
  Math.round(clamp(Math.min(a, b), 0, most)),
  Math.round(clamp(Math.max(a, b), 0, most)),
];

/** A cover in the middle, to be moved to its place by keyboard. */
export const firstCover = ({ width, height }: Size): Cover => ({
  x: Math.round(width * 0.4),
  y: Math.round(height * 0.45),
  width: Math.max(1, Math.round(width * 0.2)),
  height: Math.max(1, Math.round(height * 0.1)),
});

/** One key: moves it, or with `resize` moves its lower right corner. It stays inside the picture and keeps a size. */
export function nudge(size: Size, cover: Cover, by: { x: number; y: number }, resize: boolean): Cover {
  if (resize) {
    const width = clamp(cover.width + by.x, Math.min(least, size.width - cover.x), size.width - cover.x);
    const height = clamp(cover.height + by.y, Math.min(least, size.height - cover.y), size.height - cover.y);
    return { ...cover, width, height };
  }
  const x = clamp(cover.x + by.x, 0, size.width - cover.width);
  const y = clamp(cover.y + by.y, 0, size.height - cover.height);
  return { ...cover, x, y };
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), Math.max(low, high));

/** The size at which a picture is worked on and sent: sharp enough to read, small enough for a telephone. */
export function workingSize({ width, height }: Size, longest = 2_200): Size {
  const scale = Math.min(1, longest / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
