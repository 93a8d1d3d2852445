import type { ReactNode } from "react";
import { Section } from "@/app/_ui/heading";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import type { Locale } from "@/lib/i18n/locales";
import { formatInstant, translator } from "@/lib/i18n/translator";
import type { ClientView } from "@/lib/processor/client-view";
import { type ClientAct, isSettled } from "@/lib/processor/pass-on-moves";

interface Props {
  readonly locale: Locale;
  readonly view: ClientView;
  readonly token: string;
  /** An instruction that was refused. */
  readonly typed: string | undefined;
  readonly error: string | undefined;
}

/** What a client can still say about the request; afterwards, what it said. */
export function ClientActs(props: Props) {
  const { locale, view } = props;
  const t = translator(locale, "portal");
  const { name, timeZone } = view.controller;
  if (isSettled(view.status)) {
    if (!view.instruction || !view.instructedAt) return null;
    const date = formatInstant(locale, view.instructedAt, timeZone);
    return (
      <Section id="instruction" title={t("passOn.given", { date })}>
        <p className="border-l-4 border-line pl-4 whitespace-pre-line [overflow-wrap:anywhere]">
          {view.instruction}
        </p>
      </Section>
    );
  }
  return (
    <>
      {view.status === "sent" && !view.forwarded ? (
        <Section id="receive" title={t("passOn.receive")}>
          <p>{t("passOn.receiveText", { name })}</p>
          <ActForm {...props} act="received" secondary label={t("passOn.receiveButton")} />
        </Section>
      ) : null}
      <Section id="who" title={t("passOn.who")}>
        <p className="font-semibold">{t("passOn.whoText")}</p>
        <Authorise {...props} />
        <h3 className="mt-6 text-xl font-bold">{t("passOn.takeOver")}</h3>
        <p>{t("passOn.takeOverText", { name })}</p>
        <ActForm {...props} act="taken-over" secondary label={t("passOn.takeOverButton")} />
      </Section>
    </>
  );
}

function Authorise(props: Props) {
  const { locale, view, typed, error } = props;
  const t = translator(locale, "portal");
  const { name } = view.controller;
  return (
    <>
      <h3 className="mt-2 text-xl font-bold">
        {view.forwarded ? t("passOn.authoriseForwarded") : t("passOn.authorise", { name })}
      </h3>
      <p>{t("passOn.authoriseText", { name })}</p>
      <ActForm
        {...props}
        act="authorised"
        label={view.forwarded ? t("passOn.confirmButton") : t("passOn.authoriseButton", { name })}
      >
        <TextArea
          name="instruction"
          label={t("passOn.instruction")}
          hint={t("passOn.instructionHint", { name })}
          error={error}
          errorPrefix={t("problem.errorPrefix")}
          defaultValue={typed ?? view.instruction ?? undefined}
          rows={5}
        />
      </ActForm>
    </>
  );
}

function ActForm({
  locale,
  token,
  act,
  label,
  secondary = false,
  children,
}: Pick<Props, "locale" | "token"> & {
  act: ClientAct;
  label: string;
  secondary?: boolean;
  children?: ReactNode;
}) {
  const t = translator(locale, "portal");
  return (
    <form method="post" action={`/${locale}/pass-on/instruct`} noValidate className="grid grid-cols-1 gap-5">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="act" value={act} />
      {children}
      <div>
        <SubmitButton variant={secondary ? "secondary" : "primary"} pendingLabel={t("passOn.sending")}>
          {label}
        </SubmitButton>
      </div>
    </form>
  );
}
