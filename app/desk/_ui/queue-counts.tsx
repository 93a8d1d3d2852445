import type { ReactNode } from "react";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import { ClockIcon, LateIcon } from "@/app/desk/_ui/icons";

/** The figures that tell whether today is a calm day. */
export function QueueCounts({
  counts,
  t,
}: {
  counts: { readonly open: number; readonly overdue: number; readonly dueThisWeek: number };
  t: DeskWords;
}) {
  return (
    <ul aria-label={t("queue.countsLabel")} className="flex flex-wrap gap-x-8 gap-y-1">
      <Count count={counts.open} label={t("queue.open")} />
      <Count count={counts.overdue} label={t("queue.overdue")} look="text-danger" sign={<LateIcon />} />
      <Count
        count={counts.dueThisWeek}
        label={t("queue.dueThisWeek")}
        look="text-warning"
        sign={<ClockIcon />}
      />
    </ul>
  );
}

function Count({
  count,
  label,
  look,
  sign,
}: {
  count: number;
  label: string;
  look?: string;
  sign?: ReactNode;
}) {
  const pressing = count > 0;
  return (
    <li className={`flex items-center gap-2 ${pressing && look ? look : ""}`}>
      {pressing ? sign : null}
      <span>
        <strong className="text-xl tabular-nums">{count}</strong> {label}
      </span>
    </li>
  );
}
