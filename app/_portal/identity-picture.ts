import { type Cover, type Size, workingSize } from "@/app/_portal/identity-cover-shapes";

/** A picture as it is worked on: pixels alone, without the file's name, place, date or any other thing it carried. */
export interface Picture {
  readonly size: Size;
  readonly bitmap: ImageBitmap;
}

/** The picture of a file; null when this browser cannot show it. */
export async function readPicture(file: File): Promise<Picture | null> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  return bitmap && { size: workingSize(bitmap), bitmap };
}

/** Draws the picture with its covers; with `chosen`, also a frame around the cover that the keys move. */
export function drawPicture(
  canvas: HTMLCanvasElement,
  { size, bitmap }: Picture,
  covers: readonly Cover[],
  chosen: Cover | null,
): void {
  const pen = canvas.getContext("2d");
  if (!pen) return;
  pen.drawImage(bitmap, 0, 0, size.width, size.height);
  pen.fillStyle = "#000000";
  for (const { x, y, width, height } of covers) pen.fillRect(x, y, width, height);
  if (!chosen) return;
  const line = Math.max(3, Math.round(size.width / 300));
  pen.lineWidth = line;
  for (const [index, colour] of ["#ffffff", "#0b5560"].entries()) {
    const out = line * (1 - index);
    pen.strokeStyle = colour;
    pen.strokeRect(chosen.x - out, chosen.y - out, chosen.width + 2 * out, chosen.height + 2 * out);
  }
}

/** A new JPEG of what is seen: covered parts are gone for good. @throws when the browser cannot make one */
export async function encodePicture(picture: Picture, covers: readonly Cover[], name: string): Promise<File> {
  const canvas = document.createElement("canvas");
  canvas.width = picture.size.width;
  canvas.height = picture.size.height;
  drawPicture(canvas, picture, covers, null);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.88));
  if (!blob) throw new Error("the browser made no picture");
  return new File([blob], name, { type: "image/jpeg" });
}
