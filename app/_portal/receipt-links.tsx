import { Section } from "@/app/_ui/heading";
import { TextLink } from "@/app/_ui/text-link";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";

/** A record to keep: the receipt as a page, and as the signed text that programs check. */
export function ReceiptLinks({ locale, own }: { locale: Locale; own: OwnRequest }) {
  const t = translator(locale, "portal");
  if (!own.hasReceipt) return null;
  return (
    <Section id="receipt" title={t("receipt.title")}>
      <p>{t("receipt.about", { name: own.controller.name })}</p>
      <p className="text-muted">{t("receipt.keep")}</p>
      <ul className="grid grid-cols-1 gap-1">
        <li>
          <TextLink href={`/${locale}/track/receipt.pdf`}>{t("receipt.pdf")}</TextLink>
        </li>
        <li>
          <TextLink href={`/${locale}/track/receipt.jws`}>{t("receipt.jws")}</TextLink>
        </li>
        {own.verified ? (
          <li>
            <TextLink href={`/${locale}/track/receipt.json`}>{t("receipt.submission")}</TextLink>
          </li>
        ) : null}
      </ul>
    </Section>
  );
}
