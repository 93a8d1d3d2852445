import type { DeskWords } from "@/app/desk/_ui/desk-words";
import { queuePath } from "@/app/desk/_ui/queue-path";
import { changeFilter, type QueueFilter, readQueueFilter, writeQueueFilter } from "@/lib/queue/queue-filter";
import type { QueueView } from "@/lib/queue/queue-views";

const link =
  "inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline";

/** Whose requests are shown, and the filters that the person kept. */
export function QueueWhose({
  filter,
  views,
  t,
}: {
  filter: QueueFilter;
  views: readonly QueueView[];
  t: DeskWords;
}) {
  const whose = [
    ["everybody", undefined],
    ["mine", "me"],
    ["nobody", "none"],
  ] as const;
  const current = writeQueueFilter(changeFilter(filter, "after", undefined));
  return (
    <div className="mt-2 flex flex-wrap gap-x-10">
      <nav aria-label={t("queue.whose")}>
        <ul className="flex flex-wrap gap-x-5">
          {whose.map(([key, handler]) => (
            <li key={key}>
              <a
                href={queuePath(changeFilter(filter, "handler", handler))}
                aria-current={filter.handler === handler ? "true" : undefined}
                className={link}
              >
                {t(`queue.${key}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {views.length > 0 ? (
        <nav aria-label={t("queue.viewsLabel")} className="flex min-w-0 flex-wrap items-center gap-x-5">
          <ul className="flex min-w-0 flex-wrap gap-x-5">
            {views.map(({ id, name, query }) => (
              <li key={id} className="min-w-0">
                <a
                  href={queuePath(readQueueFilter(query))}
                  aria-current={query === current ? "true" : undefined}
                  className={`${link} [overflow-wrap:anywhere]`}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </div>
  );
}
