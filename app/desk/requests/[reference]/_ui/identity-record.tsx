import { Disclosure } from "@/app/_ui/disclosure";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { requestPath } from "@/app/desk/_edge/desk-paths";
import { assuranceLevels } from "@/db/schema/enums";
import { recordableMethods } from "@/lib/identity/proof-methods";
import type { IdentityPanelProps } from "./identity-panel-props";
import { Seen } from "./seen";
import { workForms } from "./work-errors";

/** Notes a proof that was given elsewhere; for a representative the panel above has a form of its own. */
export function RecordProof(props: IdentityPanelProps) {
  const { request, formOf, words } = props;
  const waits = request.identity.needs.some(({ gap }) => gap === "representation");
  if (waits || !request.identity.canSettle) return null;
  const { t } = words;
  const form = formOf(workForms.recordProof);
  return (
    <Disclosure summary={t("identity.record")} open={Object.keys(form.errors).length > 0}>
      <p>{t("identity.recordHint")}</p>
      <RecordForm
        {...props}
        note={{ label: t("identity.note"), hint: t("identity.noteHint") }}
        button={t("identity.recordButton")}
      />
    </Disclosure>
  );
}

export function RecordForm({
  request,
  formOf,
  words: { t, terms },
  note,
  button,
}: IdentityPanelProps & { note: { label: string; hint: string }; button: string }) {
  const name = workForms.recordProof;
  const { typed, errors } = formOf(name);
  const { recordable } = request.identity;
  const methods = recordableMethods.filter((method) => recordable[method].length > 0);
  const levels = assuranceLevels.filter((level) => methods.some((one) => recordable[one].includes(level)));
  const shared = { labelSize: "normal" as const, errorPrefix: t("layout.error") };
  return (
    <form
      method="post"
      action={`${requestPath(request.reference)}/identity/record`}
      noValidate
      className="grid max-w-prose gap-5"
    >
      <Seen />
      <input type="hidden" name="form" value={name} />
      <RadioGroup
        {...shared}
        name="method"
        id={`${name}-method`}
        label={t("identity.method")}
        error={errors["method"]}
        defaultValue={typed["method"]}
        options={methods.map((value) => ({ value, label: t(`identity.recordMethod.${value}`) }))}
      />
      <RadioGroup
        {...shared}
        name="level"
        id={`${name}-level`}
        label={t("identity.recordLevel")}
        error={errors["level"]}
        defaultValue={typed["level"]}
        options={levels.map((value) => ({
          value,
          label: terms(`assuranceLevel.${value}`),
          description: t(`identity.levelHint.${value}`),
        }))}
      />
      <TextArea
        {...note}
        name="note"
        id={`${name}-note`}
        error={errors["note"]}
        errorPrefix={t("layout.error")}
        defaultValue={typed["note"]}
      />
      <div>
        <SubmitButton pendingLabel={t("identity.recording")}>{button}</SubmitButton>
      </div>
    </form>
  );
}
