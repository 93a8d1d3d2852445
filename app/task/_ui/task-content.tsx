import type { ReactNode } from "react";
import { Section } from "@/app/_ui/heading";
import { SummaryList } from "@/app/_ui/summary-list";
import { Tag } from "@/app/_ui/tag";
import { TextLink } from "@/app/_ui/text-link";
import type { Locale } from "@/lib/i18n/locales";
import { formatDate, translator } from "@/lib/i18n/translator";
import type { TaskSheet } from "@/lib/tasks/task-sheet";

interface Props {
  readonly locale: Locale;
  readonly sheet: TaskSheet;
}

/** For whom and until when. */
export function TaskLead({ locale, sheet }: Props) {
  const t = translator(locale, "portal");
  const { controller, reference, dueOn, late } = sheet;
  return (
    <div className="mt-4 grid gap-2">
      <p>{t("task.intro", { controller, reference })}</p>
      {dueOn ? (
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          {t("task.due", { date: formatDate(locale, dueOn) })}
          {late ? <Tag tone="danger">{t("task.late")}</Tag> : null}
        </p>
      ) : null}
    </div>
  );
}

/** What to do, who the person is, what was decided, and who can be asked. */
export function TaskContent({ locale, sheet }: Props) {
  const t = translator(locale, "portal");
  const isSearch = sheet.kind === "search";
  return (
    <>
      <Section id="what" title={t("task.instruction")}>
        <Text lang={sheet.instructionLocale}>
          {sheet.instruction ?? t(isSearch ? "task.searchText" : "task.doText")}
        </Text>
        <div>
          <p className="font-semibold">{t("task.toldPerson")}</p>
          <blockquote className="pl-4 text-muted">{sheet.systemDescription}</blockquote>
        </div>
        {sheet.note && sheet.answers.length > 0 ? (
          <p className="whitespace-pre-line [overflow-wrap:anywhere]">
            <span className="font-semibold">{t("task.before")}</span>
            {"\n"}
            {sheet.note}
          </p>
        ) : null}
      </Section>
      {sheet.decided ? <Decided locale={locale} sheet={sheet} decided={sheet.decided} /> : null}
      <Person locale={locale} sheet={sheet} />
      <Contact locale={locale} sheet={sheet} />
    </>
  );
}

const Text = ({ lang, children }: { lang?: string | null; children: ReactNode }) => (
  <p
    lang={lang ?? undefined}
    className="border-l-4 border-line pl-4 whitespace-pre-line [overflow-wrap:anywhere]"
  >
    {children}
  </p>
);

function Person({ locale, sheet }: Props) {
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  const { name, identifiers, accounts } = sheet.person;
  return (
    <Section id="person" title={t("task.person")}>
      <SummaryList
        rows={[
          { key: "name", label: t("task.name"), value: name },
          ...identifiers.map(({ slug, label, value, proven }) => ({
            key: slug,
            label: label ?? t("task.email"),
            value: proven ? value : `${value} (${t("task.claimed")})`,
          })),
          ...(accounts.length > 0
            ? [{ key: "accounts", label: t("task.accounts"), value: accounts.join("\n") }]
            : []),
          {
            key: "rights",
            label: t("task.rights"),
            value: sheet.rights.map((right) => terms(`rightName.${right}`)).join(", "),
          },
        ]}
      />
      <p className="text-muted">{t("task.personHint")}</p>
    </Section>
  );
}

function Decided({ locale, decided }: Props & { readonly decided: NonNullable<TaskSheet["decided"]> }) {
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  const { categories, actionTaken, details } = decided;
  return (
    <Section id="decided" title={t("task.decided")}>
      {categories.length > 0 ? (
        <ul className="list-disc pl-6">
          {categories.map(({ title, outcome }) => (
            <li key={title}>{`${title} – ${terms(`outcome.${outcome}`)}`}</li>
          ))}
        </ul>
      ) : null}
      {[
        [t("task.action"), actionTaken],
        [t("task.details"), details],
      ].map(([label, text]) =>
        text ? (
          <div key={label}>
            <p className="font-semibold">{label}</p>
            <Text>{text}</Text>
          </div>
        ) : null,
      )}
    </Section>
  );
}

function Contact({ locale, sheet: { contact } }: Props) {
  const t = translator(locale, "portal");
  if (!contact.name && !contact.email) return null;
  return (
    <Section id="contact" title={t("task.contact")}>
      {contact.name ? <p>{t("task.contactName", { name: contact.name })}</p> : null}
      {contact.email ? (
        <p>
          {t("task.contactEmail")} <TextLink href={`mailto:${contact.email}`}>{contact.email}</TextLink>
        </p>
      ) : null}
    </Section>
  );
}
