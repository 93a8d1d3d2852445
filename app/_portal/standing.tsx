import { Section } from "@/app/_ui/heading";
import { SummaryList } from "@/app/_ui/summary-list";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";
import { isOpen } from "@/lib/requests/status";

type Decision = OwnRequest["decisions"][number];

/** Each right with where it stands: they are decided and answered one by one (Art. 12(3)-(4)). */
export function Standing({ locale, own }: { locale: Locale; own: OwnRequest }) {
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  return (
    <Section title={t("standing.title")}>
      <SummaryList
        rows={own.decisions.map((decision) => ({
          key: decision.right,
          label: terms(`right.${decision.right}`),
          value: t(`standing.${standingOf(decision, own.status)}`),
        }))}
      />
    </Section>
  );
}

/**
 * The word for a right. What staff has written down and not yet approved is no decision, so it is not told; what was
 * open when the request ended stays unanswered.
 */
export function standingOf({ status, outcome }: Decision, request: OwnRequest["status"]) {
  if (status === "answered") return outcome ?? "answered";
  if (status === "withdrawn") return status;
  if (!isOpen(request)) return "ended";
  return status === "decided" ? status : "open";
}
