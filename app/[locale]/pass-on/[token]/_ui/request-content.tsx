import { countryName } from "@/app/_portal/country-names";
import { formatByteCount } from "@/app/_ui/format-byte-count";
import { Section } from "@/app/_ui/heading";
import { SummaryList, type SummaryRow } from "@/app/_ui/summary-list";
import type { Right } from "@/db/schema/enums";
import type { Locale } from "@/lib/i18n/locales";
import { questionTexts } from "@/lib/i18n/question-texts";
import { translator } from "@/lib/i18n/translator";
import type { ClientView } from "@/lib/processor/client-view";

interface Props {
  readonly locale: Locale;
  readonly view: ClientView;
}

/** All that the person sent, as they sent it: who asks, how to reach them, what they want, and the files. */
export function RequestContent({ locale, view }: Props) {
  const t = translator(locale, "portal");
  return (
    <>
      <Section id="request" title={t("passOn.request")}>
        <SummaryList rows={personRows(locale, view)} />
      </Section>
      {view.rights.map((one) => (
        <RightContent key={one.right} locale={locale} view={view} one={one} />
      ))}
      {view.files.length > 0 ? (
        <Section id="files" title={t("passOn.files")}>
          <p>{t("passOn.filesText", { name: view.controller.name })}</p>
          <ul className="ml-5 grid list-disc gap-1">
            {view.files.map(({ id, name, byteCount }) => (
              <li key={id} className="[overflow-wrap:anywhere]">
                {name} <span className="text-muted">({formatByteCount(locale, byteCount)})</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function RightContent({ locale, one }: Props & { one: ClientView["rights"][number] }) {
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  const { right, details, answers } = one;
  const rows: SummaryRow[] = answers.map(({ question, values }) => {
    const texts = questionTexts(locale, right, question);
    const words = values.map((value) => texts[value] ?? value);
    return { key: question, label: texts["label"] ?? question, value: words.join("\n") };
  });
  if (details) rows.push({ key: "details", label: t("passOn.words"), value: details });
  return (
    <section className="mt-6">
      <h3 className="mb-3 text-xl font-bold">{`${terms(`rightName.${right}`)} (${terms(`rightArticle.${right}`)})`}</h3>
      {rows.length > 0 ? <SummaryList rows={rows} /> : <p className="text-muted">{t("passOn.noWords")}</p>}
    </section>
  );
}

function personRows(locale: Locale, view: ClientView): SummaryRow[] {
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  const { subject, requester } = view;
  const row = (key: string, label: string, value: string | null): SummaryRow[] =>
    value ? [{ key, label, value: <span className="[overflow-wrap:anywhere]">{value}</span> }] : [];
  const rightName = (right: Right) => terms(`rightName.${right}`);
  const unproven = subject.email !== null && !subject.emailConfirmed;
  const email = unproven ? `${subject.email} ${t("passOn.unconfirmed")}` : subject.email;
  return [
    ...row("reference", t("passOn.reference"), view.reference),
    ...row("about", t("passOn.about"), view.rights.map(({ right }) => rightName(right)).join(", ")),
    ...row("name", t("passOn.name"), subject.name),
    ...row("email", t("passOn.email"), email),
    ...row("role", t("passOn.role"), requester.role === "self" ? null : terms(`requester.${requester.role}`)),
    ...row("representative", t("passOn.representative"), requester.representative?.name ?? null),
    ...row("mandate", t("passOn.mandate"), requester.representative?.mandate ?? null),
    ...row("claimedEmail", t("passOn.claimedEmail"), requester.claimedEmail),
    ...subject.identifiers.flatMap(({ label, value }) => row(label, label, value)),
    ...row(
      "residence",
      t("passOn.residence"),
      subject.residenceCountry && countryName(locale, subject.residenceCountry),
    ),
    ...row("language", t("passOn.language"), terms(`language.${view.language}`)),
    ...row("way", t("passOn.way"), terms(`answerWay.${view.answerWay}`)),
    ...row("post", t("passOn.post"), view.postalAddress),
  ];
}
