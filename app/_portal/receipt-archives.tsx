import { Notice } from "@/app/_ui/notice";
import { TextLink } from "@/app/_ui/text-link";
import type { Locale } from "@/lib/i18n/locales";
import { formatInstant, translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";

interface Props {
  readonly locale: Locale;
  readonly own: OwnRequest;
}

/** Archives whose time is over: until when they were here, and how to ask again. */
export function GoneArchives({ locale, own }: Props) {
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  const { slug, timeZone } = own.controller;
  const [first] = own.expiredBundles;
  if (!first) return null;
  return (
    <Notice>
      {own.expiredBundles.map(({ right, at }) => (
        <p key={right}>
          {t("archive.gone", {
            right: terms(`rightName.${right}`),
            date: formatInstant(locale, at, timeZone),
          })}
        </p>
      ))}
      <p>
        {t("archive.again")}{" "}
        <TextLink href={`/${locale}/${slug}/request?right=${first.right}`}>{t("archive.againLink")}</TextLink>
      </p>
    </Notice>
  );
}

/** Every download so far, so that one by somebody else is noticed. */
export function ArchiveLog({ locale, own }: Props) {
  const t = translator(locale, "portal");
  const terms = translator(locale, "terms");
  const { name, timeZone } = own.controller;
  const entries = own.timeline.flatMap((step) => (step.type === "bundle.downloaded" ? [step] : []));
  if (own.bundles.length === 0 && entries.length === 0) return null;
  return (
    <div>
      <h3 className="text-xl font-bold">{t("archive.log")}</h3>
      {entries.length === 0 ? (
        <p className="text-muted">{t("archive.none")}</p>
      ) : (
        <>
          <ul className="ml-5 grid list-disc gap-1">
            {entries.map(({ at, payload: { right } }) => (
              <li key={`${right} ${at.toISOString()}`}>
                {t("archive.entry", {
                  right: terms(`rightName.${right}`),
                  date: formatInstant(locale, at, timeZone),
                })}
              </li>
            ))}
          </ul>
          <p className="mt-2 text-muted">{t("archive.notYou", { name })}</p>
        </>
      )}
    </div>
  );
}
