import { Disclosure } from "@/app/_ui/disclosure";
import { Section } from "@/app/_ui/heading";
import { SummaryList } from "@/app/_ui/summary-list";
import { Tag } from "@/app/_ui/tag";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, formatInstant, translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";

/** What was asked, when, and by when the answer is due, with the counting step by step. */
export function RequestFacts({ locale, own }: { locale: Locale; own: OwnRequest }) {
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  const { controller, reference, receivedAt, dueOn, rights, status, clock } = own;
  const tag = <Tag tone={status === "answered" ? "success" : "info"}>{terms(`status.${status}`)}</Tag>;
  return (
    <Section title={t("status.facts")}>
      <SummaryList
        rows={[
          { key: "state", label: t("status.state"), value: tag },
          { key: "reference", label: t("status.reference"), value: reference },
          { key: "to", label: t("status.to"), value: controller.name },
          {
            key: "rights",
            label: t("status.rights"),
            value: rights.map((right) => terms(`right.${right}`)).join("\n"),
          },
          {
            key: "received",
            label: t("status.received"),
            value: formatInstant(locale, receivedAt, controller.timeZone),
          },
          { key: "due", label: t("status.dueLabel"), value: formatDate(locale, dueOn) },
        ]}
      />
      <Disclosure summary={t("status.clock")}>
        <ol lang={own.locale} className="ml-5 grid list-decimal gap-2">
          {clock.map(({ rule, text }) => (
            <li key={rule}>{text}</li>
          ))}
        </ol>
      </Disclosure>
    </Section>
  );
}
