import { ButtonLink } from "@/app/_ui/button";
import { Disclosure } from "@/app/_ui/disclosure";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { newLetterPath, requestPath, withParam } from "@/app/desk/_edge/desk-paths";
import type { IdentityPanelProps } from "./identity-panel-props";
import { Seen } from "./seen";
import { workForms } from "./work-errors";

/** Asking for a proof: first by the letter that gives the reasons, then, while the doubt lasts, for one more. */
export function AskForProof(props: IdentityPanelProps) {
  const { request, words } = props;
  const { t } = words;
  const { canAsk } = request.identity;
  if (request.status === "identity") return canAsk.length > 0 ? <AskAgain {...props} /> : null;
  if (!request.can.letters.includes("identity-requested")) return null;
  const letter = newLetterPath(request.reference, "identity-requested");
  return (
    <Disclosure summary={t("identity.ask")}>
      <p>{t("identity.askHint")}</p>
      <p className="text-muted">{t("identity.askLetter")}</p>
      <ul className="flex flex-wrap gap-2">
        {canAsk.map((method) => (
          <li key={method}>
            <ButtonLink variant="secondary" href={withParam(letter, "method", method)}>
              {t(`identity.askMethod.${method}`)}
            </ButtonLink>
          </li>
        ))}
        <li>
          <ButtonLink variant="secondary" href={letter}>
            {t("identity.askOther")}
          </ButtonLink>
        </li>
      </ul>
    </Disclosure>
  );
}

function AskAgain({ request, formOf, words: { t } }: IdentityPanelProps) {
  const name = workForms.askProof;
  const { typed, errors } = formOf(name);
  return (
    <Disclosure summary={t("identity.askAgain")} open={Object.keys(errors).length > 0}>
      <p className="text-muted">
        {t(request.subject.email === null ? "byPost.askAgainHint" : "identity.askAgainHint")}
      </p>
      <form
        method="post"
        action={`${requestPath(request.reference)}/identity/ask`}
        noValidate
        className="grid max-w-prose gap-5"
      >
        <Seen />
        <input type="hidden" name="form" value={name} />
        <RadioGroup
          name="method"
          id={`${name}-method`}
          label={t("identity.method")}
          labelSize="normal"
          error={errors["method"]}
          errorPrefix={t("layout.error")}
          defaultValue={typed["method"]}
          options={request.identity.canAsk.map((value) => ({
            value,
            label: t(`identity.askMethod.${value}`),
          }))}
        />
        <TextArea
          name="reason"
          id={`${name}-reason`}
          label={t("identity.reason")}
          hint={t("identity.reasonHint")}
          error={errors["reason"]}
          errorPrefix={t("layout.error")}
          defaultValue={typed["reason"]}
        />
        <div>
          <SubmitButton pendingLabel={t("identity.asking")}>{t("identity.ask")}</SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}
