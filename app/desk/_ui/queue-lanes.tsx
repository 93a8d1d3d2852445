import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import { ClockIcon, LateIcon } from "@/app/desk/_ui/icons";
import { queuePath } from "@/app/desk/_ui/queue-path";
import { changeFilter, type Lane, lanes, type QueueFilter } from "@/lib/queue/queue-filter";
import { mostCounted, type QueueCounts } from "@/lib/queue/queue-view";

const looks: Partial<Record<Lane, string>> = { overdue: "text-danger", "due-soon": "text-warning" };
const signs: Partial<Record<Lane, typeof LateIcon>> = { overdue: LateIcon, "due-soon": ClockIcon };

/** The parts of the queue with how much is in each: whether today is a calm day. Other filters stay as they are. */
export function QueueLanes({
  filter,
  counts,
  words: { t, locale },
}: {
  filter: QueueFilter;
  /** Null when the filters cannot be counted. */
  counts: QueueCounts | null;
  words: Wording;
}) {
  return (
    <nav aria-label={t("queue.lanesLabel")} className="mt-6 border-b border-line">
      <ul className="flex flex-wrap gap-x-6">
        {lanes.map((lane) => (
          <li key={lane}>
            <a
              href={queuePath(changeFilter(filter, "state", lane))}
              aria-current={lane === filter.state ? "page" : undefined}
              className="-mb-px inline-flex min-h-11 items-center gap-1.5 border-b-4 border-transparent text-accent hover:border-line aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {t(`queue.lane.${lane}`)}
              <LaneCount lane={lane} counts={counts} locale={locale} t={t} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LaneCount({
  lane,
  counts,
  locale,
  t,
}: {
  lane: Lane;
  counts: QueueCounts | null;
  locale: string;
  t: DeskWords;
}) {
  if (!counts || lane === "answered" || lane === "all") return null;
  const count = counts[lane];
  const Sign = count > 0 ? signs[lane] : undefined;
  const shown = Math.min(count, mostCounted).toLocaleString(locale);
  return (
    <strong className={`inline-flex items-center gap-1 tabular-nums ${(count > 0 && looks[lane]) || ""}`}>
      {Sign ? <Sign /> : null}
      {count > mostCounted ? t("queue.atLeast", { count: shown }) : shown}
    </strong>
  );
}
