import { CodeForm, NoMail, ResendForm } from "@/app/_portal/code-forms";
import type { CodeOutcome } from "@/app/_portal/code-outcome";
import { LetterList } from "@/app/_portal/letter-list";
import { ArchiveLog, GoneArchives } from "@/app/_portal/receipt-archives";
import { ButtonLink } from "@/app/_ui/button";
import { Disclosure } from "@/app/_ui/disclosure";
import { formatByteCount } from "@/app/_ui/format-byte-count";
import { Section } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import type { Locale } from "@/lib/i18n/locales";
import { formatInstant, translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";
import { settings } from "@/lib/settings";

/**
 * What was answered: the letters, which say what was decided, and the archives. For these a recent proof is asked first:
 * a session left open must not open them.
 */
export function Answer({
  locale,
  own,
  outcome,
  error,
}: {
  locale: Locale;
  own: OwnRequest;
  outcome: CodeOutcome;
  error: string | undefined;
}) {
  const t = translator(locale, "portal");
  const letters = own.letters.filter(({ kind }) => kind === "answer");
  if (letters.length + own.bundles.length + own.expiredBundles.length === 0) return null;
  return (
    <Section id="answer" title={t("download.title")}>
      <LetterList locale={locale} letters={letters} timeZone={own.controller.timeZone} />
      {own.bundles.length === 0 ? (
        own.expiredBundles.length === 0 && <p className="text-muted">{t("download.none")}</p>
      ) : (
        <>
          <h3 className="text-xl font-bold">{t("download.archives")}</h3>
          {own.canDownload ? (
            <BundleList locale={locale} own={own} />
          ) : (
            <ConfirmOnceMore locale={locale} email={own.email} outcome={outcome} error={error} />
          )}
          <HowToCheck locale={locale} name={own.controller.name} />
          <p className="text-muted">{t("download.unzip")}</p>
        </>
      )}
      <GoneArchives locale={locale} own={own} />
      <ArchiveLog locale={locale} own={own} />
    </Section>
  );
}

function BundleList({ locale, own }: { locale: Locale; own: OwnRequest }) {
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  return (
    <ul className="grid grid-cols-1 gap-4">
      {own.bundles.map(({ right, byteCount, builtAt, expiresAt }) => (
        <li key={right} className="grid grid-cols-1 gap-2 rounded-md border border-line p-5">
          <h4 className="text-lg font-bold">{terms(`rightName.${right}`)}</h4>
          <p>{t(`download.purpose.${right === "access" || right === "portability" ? right : "other"}`)}</p>
          <p className="text-muted">
            {t("download.facts", {
              size: formatByteCount(locale, byteCount),
              date: formatInstant(locale, builtAt, own.controller.timeZone),
            })}
          </p>
          <p>{t("archive.until", { date: formatInstant(locale, expiresAt, own.controller.timeZone) })}</p>
          <p>
            <ButtonLink href={`/${locale}/track/download/${right}`}>
              {t("download.button")}
              <span className="sr-only">
                {t("download.buttonAbout", { right: terms(`rightName.${right}`) })}
              </span>
            </ButtonLink>
          </p>
        </li>
      ))}
    </ul>
  );
}

function ConfirmOnceMore({
  locale,
  email,
  outcome,
  error,
}: {
  locale: Locale;
  email: string;
  outcome: CodeOutcome;
  error: string | undefined;
}) {
  const t = translator(locale, "portal");
  const codeIsOut = outcome.done === "sent" || outcome.problem !== null;
  return (
    <div className="grid grid-cols-1 gap-5 rounded-md border border-line p-5">
      <h4 className="text-lg font-bold">{t("download.confirmTitle")}</h4>
      {codeIsOut ? (
        <>
          <Notice tone={outcome.done === "sent" ? "success" : "info"} live={outcome.done === "sent"}>
            <p>{t("download.codeText", { email })}</p>
          </Notice>
          <CodeForm locale={locale} error={error} />
          <NoMail locale={locale} />
        </>
      ) : (
        <>
          <p>{t("download.confirmText", { email })}</p>
          <ResendForm locale={locale} label={t("download.confirmButton")} primary />
        </>
      )}
    </div>
  );
}

function HowToCheck({ locale, name }: { locale: Locale; name: string }) {
  const t = translator(locale, "portal");
  const url = `${settings().appUrl}/.well-known/jwks.json`;
  return (
    <Disclosure summary={t("download.check")}>
      <p>{t("download.checkText", { name })}</p>
      <ol className="ml-5 grid list-decimal gap-2">
        <li>{t("download.checkOpen")}</li>
        <li>{t("download.checkKeys", { url })}</li>
        <li>{t("download.checkCommand", { url })}</li>
      </ol>
    </Disclosure>
  );
}
