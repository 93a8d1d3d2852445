/** The pages that a brand colour stands on, and the least contrast of text on them (WCAG 2.2, 1.4.3, level AA). */
export const lightPage = "#ffffff";
export const darkPage = "#0f1716";
export const leastContrast = 4.5;

/**
 * The contrast of two colours by WCAG 2.2's definition, from 1 (the same) to 21 (black on white); the order of the two
 * does not matter. Both are written as `#rrggbb`.
 */
export function contrastRatio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance in sRGB, 0 (black) to 1 (white). */
function luminance(colour: string): number {
  const channel = (from: number) => linear(Number.parseInt(colour.slice(from, from + 2), 16) / 255);
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
