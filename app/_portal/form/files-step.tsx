import { FileField } from "@/app/_portal/file-field";
import { formatByteCount } from "@/app/_ui/format-byte-count";
import { Section } from "@/app/_ui/heading";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { FileFacts } from "@/lib/files/file-facts";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { DraftContent, PortalController } from "@/lib/requests/portal-view";
import { proofsOf } from "@/lib/requests/requesters";

/** Which files help with this request, and which nobody should send (Art. 5(1)(c), 12(6)). */
export function FileAdvice({
  locale,
  controller,
  content,
}: {
  locale: Locale;
  controller: PortalController;
  content: DraftContent;
}) {
  const t = translator(locale, "portal");
  const { name } = controller;
  const helping = (["rectification", "human-review"] as const).filter((right) =>
    content.rights.includes(right),
  );
  const role = controller.requesters.find((known) => known === content.requester) ?? "self";
  const papers = proofsOf(role).filter((proof) => proof !== "own-identity" && proof !== "subject-identity");
  return (
    <>
      <p className="mt-4">{t("files.lead")}</p>
      <Section title={t("files.helpful")}>
        <ul className="ml-5 grid list-disc gap-1">
          {papers.map((proof) => (
            <li key={proof}>{t("files.proof", { proof: t(`requester.proof.${proof}`) })}</li>
          ))}
          {helping.map((right) => (
            <li key={right}>{t(`files.helpfulText.${right}`)}</li>
          ))}
          <li>{t("files.helpfulText.other")}</li>
        </ul>
      </Section>
      <Section title={t("files.unwanted")}>
        <ul className="ml-5 grid list-disc gap-1">
          <li>{t("files.unwantedIdentity", { name })}</li>
          <li>{t("files.unwantedOthers", { name })}</li>
          <li>{t("files.unwantedPassword")}</li>
        </ul>
      </Section>
    </>
  );
}

/** Choosing files and sending them at once; the form itself is sent later. */
export function AddFiles({
  locale,
  action,
  error,
}: {
  locale: Locale;
  action: string;
  error: string | undefined;
}) {
  const t = translator(locale, "portal");
  return (
    <form
      method="post"
      action={action}
      encType="multipart/form-data"
      noValidate
      className="mt-8 grid grid-cols-1 gap-4"
    >
      <FileField locale={locale} error={error} />
      <p className="text-muted">{t("files.addFirst")}</p>
      <div>
        <SubmitButton variant="secondary" pendingLabel={t("files.adding")}>
          {t("files.add")}
        </SubmitButton>
      </div>
    </form>
  );
}

/** What is attached so far, each with its size and a way to take it out again. */
export function AttachedFiles({
  locale,
  files,
  action,
}: {
  locale: Locale;
  files: readonly FileFacts[];
  action: string;
}) {
  const t = translator(locale, "portal");
  return (
    <Section id="attached" title={t("files.attached")}>
      {files.length === 0 ? (
        <p>{t("files.none")}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {files.map(({ id, name, byteCount }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
              <span className="min-w-0">
                <span className="font-semibold wrap-anywhere">{name}</span>{" "}
                <span className="whitespace-nowrap text-muted">{formatByteCount(locale, byteCount)}</span>
              </span>
              <form method="post" action={action}>
                <input type="hidden" name="file" value={id} />
                <SubmitButton variant="quiet" pendingLabel={t("files.removing")}>
                  {t("files.remove")} <span className="sr-only">{name}</span>
                </SubmitButton>
              </form>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
