import { MessagesFiles } from "@/app/_portal/messages-thread";
import { Disclosure } from "@/app/_ui/disclosure";
import { Section } from "@/app/_ui/heading";
import { SummaryList } from "@/app/_ui/summary-list";
import { Tag, type TagTone } from "@/app/_ui/tag";
import { TextLink } from "@/app/_ui/text-link";
import type { RequestStatus } from "@/db/schema/enums";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, formatInstant, translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";
import { isOpen } from "@/lib/requests/status";

const tones: Readonly<Record<RequestStatus, TagTone>> = {
  unconfirmed: "warning",
  received: "info",
  identity: "warning",
  collecting: "info",
  review: "info",
  decided: "info",
  answered: "success",
  closed: "neutral",
  withdrawn: "neutral",
  lapsed: "neutral",
  merged: "neutral",
};

/** Ended without an answer: nothing is due any more. */
const unanswered: readonly RequestStatus[] = ["withdrawn", "lapsed", "merged"];

/** What was asked, when, and by when the answer is due, with the counting step by step. */
export function RequestFacts({ locale, own }: { locale: Locale; own: OwnRequest }) {
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  const { controller, reference, receivedAt, dueOn, rights, status, clock } = own;
  const counts = !unanswered.includes(status);
  return (
    <Section title={t("status.facts")}>
      <SummaryList
        rows={[
          {
            key: "state",
            label: t("status.state"),
            value: <Tag tone={tones[status]}>{terms(`status.${status}`)}</Tag>,
          },
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
          ...(counts ? [{ key: "due", label: t("status.dueLabel"), value: formatDate(locale, dueOn) }] : []),
        ]}
      />
      {own.files.length > 0 ? (
        <div>
          <h3 className="font-semibold">{t("messages.attached")}</h3>
          <MessagesFiles locale={locale} files={own.files} />
        </div>
      ) : null}
      {counts ? (
        <Disclosure summary={t("status.clock")}>
          <ol lang={own.locale} className="ml-5 grid list-decimal gap-2">
            {clock.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </Disclosure>
      ) : null}
      {isOpen(status) ? (
        <p className="print:hidden">
          <TextLink href={`/${locale}/track/due.ics`}>{t("status.calendar")}</TextLink>
        </p>
      ) : null}
    </Section>
  );
}
