import type { Right } from "@/db/schema/enums";
import { Problem } from "@/lib/problem";
import { openQuestion } from "@/lib/requests/clock-events";
import { concernedCategories, concernedSystems } from "@/lib/requests/concerned-systems";
import { isSearch, isUnfinished, type RequestCase, unanswered } from "@/lib/requests/load-case";
import { canMove, type Move } from "@/lib/requests/status";

type Ended = Pick<
  RequestCase,
  "row" | "rights" | "record" | "tasks" | "extracts" | "clockEvents" | "identityChecks" | "passOn"
>;

/** What taking up a request again means: which rights are open then, and by which move. */
interface Reopening {
  /** Those that were answered and are asked again. */
  readonly again: readonly Right[];
  /** All that are open then: those, and what the request had left without an answer. */
  readonly open: readonly Right[];
  readonly move: Extract<Move, `reopen${string}`>;
}

/**
 * The rights that can be taken up again: every one that the person did not withdraw. None of a request that its person
 * withdrew, that another one is answered for, or that a client took over (Art. 28). Pure.
 */
export function reopenableRights({ row, rights, passOn }: Pick<Ended, "row" | "rights" | "passOn">): Right[] {
  if (!canMove(row.status, "reopen") || passOn?.status === "taken-over") return [];
  return rights.filter(({ status }) => status !== "withdrawn").map(({ right }) => right);
}

/**
 * Decides how a request goes on. With an open question about who asks the doubt is still there; an address that nobody
 * ever proved is still to be proven; what was searched for these rights need not be searched again unless that is
 * wanted; else the work begins with the search. Pure.
 * @throws Problem request.not_reopenable · right.not_there (no such right, or withdrawn)
 */
export function planReopening(about: Ended, chosen: readonly Right[], searchAgain: boolean): Reopening {
  const possible = reopenableRights(about);
  if (possible.length === 0) throw new Problem("request.not_reopenable");
  if (chosen.length === 0 || !chosen.every((right) => possible.includes(right)))
    throw new Problem("right.not_there");
  const left = unanswered(about).map(({ right }) => right);
  const again = chosen.filter((right) => !left.includes(right));
  const open = possible.filter((right) => left.includes(right) || again.includes(right));
  return { again, open, move: moveOf(about, open, searchAgain) };
}

function moveOf(about: Ended, open: readonly Right[], searchAgain: boolean): Reopening["move"] {
  const { row, clockEvents, identityChecks } = about;
  if (row.status === "lapsed") {
    if (openQuestion(clockEvents, "identity")) return "reopen-doubt";
    const proven = row.emailConfirmedAt !== null || identityChecks.some(({ status }) => status === "passed");
    if (!proven && row.subjectEmail !== null) return "reopen-unconfirmed";
  }
  return searchAgain || !isSearchedFor(about, open) ? "reopen" : "reopen-review";
}

/** Whether what was searched is all that these rights look into: every system, and every category where rows were read. */
function isSearchedFor({ record, tasks, extracts }: Ended, open: readonly Right[]): boolean {
  const searches = tasks.filter(isSearch);
  if (searches.length === 0 || searches.some(isUnfinished)) return false;
  return concernedSystems(record, open).every((system) => {
    const search = searches.find((task) => task.system === system.slug);
    if (!search) return false;
    if (search.outcome !== "collected") return true;
    return concernedCategories(system, open).every(({ slug }) =>
      extracts.some(({ taskId, category }) => taskId === search.id && category === slug),
    );
  });
}
