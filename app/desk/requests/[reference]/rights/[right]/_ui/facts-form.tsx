import { CheckboxGroup } from "@/app/_ui/checkbox";
import { Disclosure } from "@/app/_ui/disclosure";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import { type AskedRight, claimsOf, type StaffFacts } from "./assessment-facts";

/** Asks what only people know and shows what the law says then. It saves nothing, so the answers stand in the address. */
export function FactsForm({
  right,
  page,
  facts,
  t,
}: {
  right: AskedRight;
  page: string;
  facts: StaffFacts;
  t: DeskWords;
}) {
  const claimed = [
    ...(facts.erasureClaims ?? []).map((letter) => `erasure-${letter}`),
    ...(facts.restrictionClaims ?? []).map((letter) => `restriction-${letter}`),
  ];
  return (
    <Disclosure summary={t("decision.known.title")} open={Object.keys(facts).length > 0}>
      <form method="get" action={page} className="grid max-w-prose gap-5">
        <p className="text-muted">{t("decision.known.hint")}</p>
        <input type="hidden" name="known" value="" />
        {right === "erasure" ? (
          <YesOrNo name="ended" hint={t("decision.known.endedHint")} value={facts.ended} t={t} />
        ) : null}
        {right === "restriction" ? null : <YesOrNo name="marketing" value={facts.marketing} t={t} />}
        {right === "objection" ? null : (
          <CheckboxGroup
            name="claim"
            label={t("decision.known.erasure")}
            errorPrefix={t("layout.error")}
            options={claimsOf[right].map((value) => ({
              value,
              label: t(`decision.known.claim.${value}`),
              defaultChecked: claimed.includes(value),
            }))}
          />
        )}
        <div>
          <SubmitButton variant="secondary" pendingLabel={t("decision.known.working")}>
            {t("decision.known.button")}
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}

function YesOrNo({
  name,
  hint,
  value,
  t,
}: {
  name: "ended" | "marketing";
  hint?: string;
  value: boolean | undefined;
  t: DeskWords;
}) {
  const known = value ? "yes" : "no";
  return (
    <RadioGroup
      name={name}
      label={t(`decision.known.${name}`)}
      labelSize="normal"
      layout="row"
      hint={hint}
      errorPrefix={t("layout.error")}
      defaultValue={value === undefined ? "unknown" : known}
      options={(["yes", "no", "unknown"] as const).map((one) => ({
        value: one,
        label: t(`decision.known.${one}`),
      }))}
    />
  );
}
