import type { ReactNode } from "react";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { Due } from "@/app/desk/_ui/due";
import { RightTags } from "@/app/desk/_ui/request-tags";
import { formatShortDate } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { handlerName } from "./handler-panel";

/** What is asked, by whom and how surely, until when, and who works on it: in sight on every screen without scrolling. */
export function RequestGlance({ request, words }: { request: RequestDetails; words: Wording }) {
  const { t, terms } = words;
  const { subject, rights, identity, clock, status } = request;
  return (
    <section aria-label={t("glance.label")}>
      <dl className="mt-4 grid gap-x-8 gap-y-3 border-y border-line py-3 sm:grid-cols-2 lg:grid-cols-4">
        <Item label={t("glance.by")}>
          <p className="font-semibold [overflow-wrap:anywhere]">{subject.name}</p>
          <p className="text-sm text-muted">
            {identity.reached
              ? t("glance.level", { level: terms(`assuranceLevel.${identity.reached}`) })
              : t("glance.levelNone")}
          </p>
          {identity.needs.some(({ gap }) => gap !== null) ? (
            <p className="text-sm font-semibold text-warning">{t("glance.missing")}</p>
          ) : null}
        </Item>
        <Item label={t("glance.asked")}>
          <RightTags rights={rights.map(({ right }) => right)} terms={terms} />
        </Item>
        <Item label={t("glance.due")}>
          <Due
            request={{ status, dueOn: clock.dueOn, daysLeft: clock.daysLeft }}
            words={words}
            align="start"
          />
          <Statutory request={request} words={words} />
        </Item>
        <Item label={t("glance.handler")}>
          <p className={request.handler ? "" : "text-muted"}>{handlerName(request, t)}</p>
        </Item>
      </dl>
    </section>
  );
}

const Item = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="min-w-0">
    <dt className="text-sm text-muted">{label}</dt>
    <dd className="mt-0.5 grid justify-items-start gap-0.5">{children}</dd>
  </div>
);

/** The date without suspensions, where it is another one. */
function Statutory({
  request: { clock },
  words: { t, locale },
}: {
  request: RequestDetails;
  words: Wording;
}) {
  if (clock.statutoryDueOn === clock.dueOn) return null;
  return (
    <p className="text-sm text-muted">
      {`${t("glance.statutory")}${t("layout.colon")} `}
      <time dateTime={clock.statutoryDueOn}>{formatShortDate(locale, clock.statutoryDueOn)}</time>
    </p>
  );
}
