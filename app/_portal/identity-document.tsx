import { CoverForm } from "@/app/_portal/identity-cover";
import type { WayProps } from "@/app/_portal/identity-way-props";
import { RecordText } from "@/app/_portal/record-text";
import { formatByteCount } from "@/app/_ui/format-byte-count";
import { maxFileBytes } from "@/lib/files/file-limits";
import { translator } from "@/lib/i18n/translator";
import { maxDocumentFiles } from "@/lib/identity/submit-document";

/** A document, masked before it leaves the browser, or on paper. */
export function DocumentWay({ locale, own, open, errorOf }: WayProps) {
  const t = translator(locale, "portal");
  const { controller } = own;
  const { name } = controller;
  if (open?.submitted) return <p>{t("identity.submitted", { name })}</p>;
  const policy = controller.verification.document;
  return (
    <>
      {policy ? (
        <>
          <h3 className="text-lg font-bold">{t("identity.document.accepted")}</h3>
          <p>
            <RecordText locale={locale} controller={controller}>
              {policy.accepted}
            </RecordText>
          </p>
        </>
      ) : null}
      <h3 className="text-lg font-bold">{t("identity.document.mask")}</h3>
      {policy ? (
        <p>
          <RecordText locale={locale} controller={controller}>
            {policy.mask}
          </RecordText>
        </p>
      ) : null}
      <p>{t("identity.document.maskText")}</p>
      <p>{t("identity.document.paper")}</p>
      <p>{t("identity.document.who", { name })}</p>
      <CoverForm
        action={`/${locale}/track/identity/document`}
        most={maxDocumentFiles}
        error={errorOf("document")}
        texts={{
          label: t("identity.document.field"),
          hint: t("identity.document.fieldHint", { size: formatByteCount(locale, maxFileBytes) }),
          errorPrefix: t("problem.errorPrefix"),
          send: t("identity.document.send"),
          sending: t("identity.document.sending"),
          required: t("identity.document.required"),
          tooMany: t("identity.document.tooMany"),
          help: t("identity.cover.help"),
          picture: t("identity.cover.picture"),
          add: t("identity.cover.add"),
          next: t("identity.cover.next"),
          undo: t("identity.cover.undo"),
          remove: t("identity.cover.remove"),
          count: t("identity.cover.count"),
          unreadable: t("identity.cover.unreadable"),
          asIs: t("identity.cover.asIs"),
          failed: t("identity.cover.failed"),
        }}
      />
    </>
  );
}
