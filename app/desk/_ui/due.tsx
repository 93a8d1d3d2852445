import type { Wording } from "@/app/desk/_ui/desk-words";
import { CheckIcon, ClockIcon, LateIcon } from "@/app/desk/_ui/icons";
import { daysLeftWords, type Urgency, urgencyOf } from "@/app/desk/_ui/urgency";
import type { RequestStatus } from "@/db/schema/enums";
import { formatShortDate } from "@/lib/i18n/translator";

const looks: Record<Urgency, string> = {
  late: "font-bold text-danger",
  soon: "font-semibold text-warning",
  calm: "text-muted",
  settled: "text-muted",
};

const signs: Record<Urgency, typeof ClockIcon | null> = {
  late: LateIcon,
  soon: ClockIcon,
  calm: null,
  settled: CheckIcon,
};

/** A due date and how much it presses: in words, with a sign, and by colour last. */
export function Due({
  request,
  words: { t, terms, locale },
  align = "cell",
}: {
  request: { readonly status: RequestStatus; readonly daysLeft: number; readonly dueOn: string };
  words: Wording;
  /** `cell`: to the right on the card that a table row becomes on narrow screens. */
  align?: "cell" | "start";
}) {
  const urgency = urgencyOf(request);
  const Sign = signs[urgency];
  return (
    <span className={`inline-flex flex-col ${align === "cell" ? "max-lg:items-end" : ""}`}>
      <time dateTime={request.dueOn} className="whitespace-nowrap tabular-nums">
        {formatShortDate(locale, request.dueOn)}
      </time>
      <span className={`inline-flex items-center gap-1.5 text-sm whitespace-nowrap ${looks[urgency]}`}>
        {Sign ? <Sign /> : null}
        {urgency === "settled" ? terms(`status.${request.status}`) : daysLeftWords(t, request.daysLeft)}
      </span>
    </span>
  );
}
