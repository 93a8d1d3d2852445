import { z } from "zod";
import { contrastRatio, darkPage, leastContrast, lightPage } from "./contrast-ratio";

const colourOn = (page: string) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/, { error: 'is not a colour such as "#0b5560", in quotes', abort: true })
    .superRefine((colour, context) => {
      const contrast = contrastRatio(colour, page);
      if (contrast >= leastContrast) return;
      // Rounded down: 4.49 must not read as 4.5.
      const told = Math.floor(contrast * 100) / 100;
      const message = `has a contrast of ${told} with ${page}: text needs ${leastContrast} (WCAG 2.2, 1.4.3)`;
      context.addIssue({ code: "custom", message });
    });

const mostLogoCharacters = 50_000;

/** Shown as an image, which runs and loads nothing; refused here too, so that nobody has to rely on that alone. */
const svgImage = z
  .string()
  .trim()
  .max(mostLogoCharacters, `is longer than ${mostLogoCharacters} characters`)
  .regex(/^<svg[\s>][\s\S]*<\/svg>$/, "is not an SVG image: <svg …> to </svg>, without anything around it")
  .refine(
    (svg) =>
      !/<script|<foreignObject|\son\w+\s*=|javascript:|<!|@import|(?:href|src)\s*=\s*["'](?!#)/i.test(svg),
    "holds what an image does not need: scripts, event handlers, declarations or addresses",
  );

/**
 * How the portal looks for a controller. Each colour is that of links on its page, and of buttons whose text has the
 * colour of the page; contrast is the same both ways, so one check holds for both. `logo` is the SVG itself, so the
 * record stays one file; it stands beside the name, on light and on dark.
 */
export const brandSchema = z.strictObject({
  colour: z.strictObject({ light: colourOn(lightPage), dark: colourOn(darkPage) }),
  logo: svgImage.optional(),
});
