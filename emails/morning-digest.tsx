import { ActionLink, Layout, Paragraph } from "@/emails/layout";
import type { Locale } from "@/lib/i18n/locales";
import { formatShortDate, type Messages, translator } from "@/lib/i18n/translator";

export type DigestSectionKind = keyof Messages["mail"]["digest"]["section"];

export interface MorningDigestProps {
  /** Only what holds something. */
  readonly sections: readonly {
    readonly kind: DigestSectionKind;
    readonly count: number;
    /** The first of them: a reference, or the name of a controller. */
    readonly items: readonly {
      readonly label: string;
      readonly dueOn: string | null;
      readonly link: string;
    }[];
  }[];
  readonly link: string;
}

/** The morning's mail of one member of staff. */
export function MorningDigest({ locale, sections, link }: MorningDigestProps & { locale: Locale }) {
  const t = translator(locale, "mail");
  return (
    <Layout locale={locale} title={t("digest.title")} footer={t("staffFooter")}>
      {sections.map(({ kind, count, items }) => (
        <div key={kind}>
          <h2 style={{ fontSize: 17, margin: "20px 0 4px" }}>{t(`digest.section.${kind}`, { count })}</h2>
          <ul style={{ margin: "0 0 8px", paddingLeft: 20 }}>
            {items.map((item) => (
              <li key={item.label}>
                <a href={item.link}>{item.label}</a>
                {item.dueOn ? ` · ${formatShortDate(locale, item.dueOn)}` : null}
              </li>
            ))}
            {count > items.length ? <li>{t("digest.more", { count: count - items.length })}</li> : null}
          </ul>
        </div>
      ))}
      <ActionLink href={link} label={t("digest.button")} />
      <Paragraph>{t("digest.off")}</Paragraph>
    </Layout>
  );
}
