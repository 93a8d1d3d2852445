import type { Right } from "@/db/schema/enums";
import type { OwnRequest } from "@/lib/requests/portal-view";

/** What can still be withdrawn: everything that is neither answered nor withdrawn. */
export const openRights = ({ decisions }: Pick<OwnRequest, "decisions">): Right[] =>
  decisions.filter(({ status }) => status !== "answered" && status !== "withdrawn").map(({ right }) => right);

/** What the query chooses of it: rights by name, or `all`. The only open one needs no choosing. */
export function chosenRights(open: readonly Right[], query: string | string[] | undefined): readonly Right[] {
  const [only, ...others] = open;
  if (only && others.length === 0) return [only];
  const words = [query ?? []].flat();
  return words.includes("all") ? open : open.filter((right) => words.includes(right));
}
