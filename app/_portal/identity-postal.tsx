import type { WayProps } from "@/app/_portal/identity-way-props";
import { controlClass, describedBy, FieldFrame } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { localDate } from "@/lib/deadlines/plain-date";
import { formatDate, translator } from "@/lib/i18n/translator";

/** A letter with a code: asked for, on its way, or there to be typed in. */
export function PostalWay(props: WayProps) {
  const { locale, own, open } = props;
  const t = translator(locale, "portal");
  const { name } = own.controller;
  if (!open)
    return (
      <>
        <p>{t("identity.postal.text", { name })}</p>
        <form method="post" action={`/${locale}/track/identity/letter`}>
          <SubmitButton variant="secondary" pendingLabel={t("identity.postal.asking")}>
            {t("identity.postal.ask")}
          </SubmitButton>
        </form>
      </>
    );
  if (!open.letterSent) return <p>{t("identity.postal.onItsWay", { name })}</p>;
  return <CodeForm {...props} expiresAt={open.expiresAt} />;
}

function CodeForm({ locale, own, errorOf, expiresAt }: WayProps & { expiresAt: Date | null }) {
  const t = translator(locale, "portal");
  const until = expiresAt ? formatDate(locale, localDate(expiresAt, own.controller.timeZone)) : "–";
  const texts = {
    label: t("identity.postal.field"),
    hint: t("identity.postal.hint", { date: until }),
    error: errorOf("postalCode"),
  };
  return (
    <form
      method="post"
      action={`/${locale}/track/identity/code`}
      noValidate
      className="grid grid-cols-1 gap-4"
    >
      <FieldFrame id="postalCode" {...texts} errorPrefix={t("problem.errorPrefix")}>
        <input
          id="postalCode"
          name="postalCode"
          type="text"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby={describedBy("postalCode", texts)}
          aria-invalid={texts.error ? true : undefined}
          className={`${controlClass(texts.error)} min-h-14 max-w-64 font-mono text-2xl tracking-[0.15em] uppercase`}
        />
      </FieldFrame>
      <div>
        <SubmitButton pendingLabel={t("identity.postal.sending")}>{t("identity.postal.send")}</SubmitButton>
      </div>
    </form>
  );
}
