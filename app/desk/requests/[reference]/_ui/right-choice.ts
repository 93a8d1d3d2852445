import { type Right, rights } from "@/db/schema/enums";

/** A box of its own for each right, so that what was chosen is kept when the form is refused. */
export const rightBox = (right: Right): string => `right.${right}`;

/** The rights whose boxes are ticked. */
export const chosenRights = (typed: Readonly<Record<string, string>>): Right[] =>
  rights.filter((right) => typed[rightBox(right)] === "yes");
