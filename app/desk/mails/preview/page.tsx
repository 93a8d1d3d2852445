import type { Metadata } from "next";
import { knownWord, type Query } from "@/app/_portal/page-params";
import { PageTitle, Section } from "@/app/_ui/heading";
import { BackLink } from "@/app/_ui/page-shell";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { mailPreviewPath, mailsPath } from "@/app/desk/_edge/desk-paths";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { type DeskWords, getWording } from "@/app/desk/_ui/desk-words";
import { mailTitle } from "@/app/desk/_ui/mail-name";
import { requireStaff } from "@/lib/auth/session";
import { type Locale, locales } from "@/lib/i18n/locales";
import { mailSamples } from "@/lib/mail/mail-samples";
import { type MailTemplate, renderMail } from "@/lib/mail/render-mail";

const templates = Object.keys(mailSamples) as MailTemplate[];

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getWording()).t("mails.preview.title"),
});

/** Every mail, in every language, in each of its forms, with invented values. */
export default async function MailPreviewPage({ searchParams }: { searchParams: Query }) {
  const staff = await requireStaff(mailPreviewPath);
  const { t, locale: own } = await getWording();
  const query = await searchParams;
  const template = knownWord(query["template"], templates) ?? "request-received";
  const locale = knownWord(query["locale"], locales) ?? own;
  const forms = mailSamples[template];
  const at = Math.max(
    0,
    forms.findIndex((_, index) => String(index + 1) === query["form"]),
  );
  const mail = await renderMail(template, locale, forms[at] ?? forms[0]);
  return (
    <DeskShell
      staff={staff}
      current="mails"
      back={<BackLink href={mailsPath}>{t("mails.preview.back")}</BackLink>}
    >
      <PageTitle>{t("mails.preview.title")}</PageTitle>
      <p className="mt-3">{t("mails.preview.lead")}</p>
      <Choice template={template} locale={locale} t={t} />
      <Forms template={template} locale={locale} at={at} count={forms.length} t={t} />
      <Section title={mailTitle(t, template)}>
        <p lang={locale}>
          <span className="font-semibold">{t("mails.preview.subject")}</span>
          {`${t("layout.colon")} `}
          {mail.subject}
        </p>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-2">
          <iframe
            title={t("mails.preview.html")}
            sandbox=""
            srcDoc={mail.html}
            className="h-160 w-full rounded-md border border-edge bg-white"
          />
          <section aria-label={t("mails.preview.text")} lang={locale}>
            <pre className="rounded-md border border-line bg-panel p-5 font-sans whitespace-pre-wrap [overflow-wrap:anywhere]">
              {mail.text}
            </pre>
          </section>
        </div>
      </Section>
    </DeskShell>
  );
}

function Choice({ template, locale, t }: { template: MailTemplate; locale: Locale; t: DeskWords }) {
  return (
    <form method="get" action={mailPreviewPath} className="mt-6 flex flex-wrap items-end gap-4">
      <Select
        name="template"
        label={t("mails.preview.template")}
        options={templates.map((value) => ({ value, label: mailTitle(t, value) }))}
        defaultValue={template}
      />
      <Select
        name="locale"
        label={t("mails.preview.language")}
        options={locales.map((value) => ({ value, label: t(`mails.language.${value}`) }))}
        defaultValue={locale}
      />
      <SubmitButton variant="secondary" pendingLabel={t("mails.preview.showing")}>
        {t("mails.preview.show")}
      </SubmitButton>
    </form>
  );
}

/** Some mails are written in several ways: the others are one step away. */
function Forms({
  template,
  locale,
  at,
  count,
  t,
}: {
  template: MailTemplate;
  locale: Locale;
  at: number;
  count: number;
  t: DeskWords;
}) {
  if (count < 2) return null;
  return (
    <nav aria-label={t("mails.preview.forms")} className="mt-4 flex flex-wrap gap-x-5">
      {Array.from({ length: count }, (_, index) => index + 1).map((number) => (
        <a
          key={number}
          href={`${mailPreviewPath}?template=${template}&locale=${locale}&form=${number}`}
          aria-current={number === at + 1 ? "true" : undefined}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4 aria-current:font-bold"
        >
          {t("mails.preview.form", { number, count })}
        </a>
      ))}
    </nav>
  );
}
