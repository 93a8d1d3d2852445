import { deskPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { QueueFilter } from "@/lib/requests/desk-view";

type State = QueueFilter["state"];

const labels = {
  open: "queue.filterOpen",
  answered: "queue.filterAnswered",
  all: "queue.filterAll",
} as const;
const states = ["open", "answered", "all"] as const satisfies readonly State[];

/** What waits is what most people come for. */
export const readState = (wanted: string | undefined): State =>
  states.find((state) => state === wanted) ?? "open";

export function QueueFilterLinks({ state: current, t }: { state: State; t: DeskWords }) {
  return (
    <nav aria-label={t("queue.filterLabel")} className="mt-6 mb-2 border-b border-line">
      <ul className="flex flex-wrap gap-x-6">
        {states.map((state) => (
          <li key={state}>
            <a
              href={state === "open" ? deskPath : `${deskPath}?state=${state}`}
              aria-current={state === current ? "page" : undefined}
              className="-mb-px inline-flex min-h-11 items-center border-b-4 border-transparent text-accent hover:border-line aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {t(labels[state])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
