import { buttonClass } from "@/app/_ui/button";
import { Disclosure } from "@/app/_ui/disclosure";
import { TextArea } from "@/app/_ui/text-area";
import { requestPath } from "@/app/desk/_edge/desk-paths";
import type { IdentityPanelProps } from "./identity-panel-props";
import { Seen } from "./seen";
import { workForms } from "./work-errors";

/**
 * The letter with a code. A plain button: the answer is a file and the page stays, so one that shows that it is under
 * way would show it for ever.
 */
export function PrintLetter({ request, formOf, words: { t } }: IdentityPanelProps) {
  const { identity, postalAddress, reference } = request;
  if (!identity.canPrint) return null;
  const name = workForms.printLetter;
  const { typed, errors } = formOf(name);
  const waits = identity.checks.some(
    ({ method, status, letterSent }) => method === "postal-code" && status === "open" && !letterSent,
  );
  return (
    <Disclosure summary={t("identity.print")} open={waits || Object.keys(errors).length > 0}>
      <form
        method="post"
        action={`${requestPath(reference)}/identity/print`}
        noValidate
        className="grid max-w-prose gap-4"
      >
        <Seen />
        <input type="hidden" name="form" value={name} />
        <p>{t("identity.printHint")}</p>
        {postalAddress ? (
          <div>
            <p>{t("identity.printClaimed")}</p>
            <p className="mt-1 border-l-4 border-line pl-3 whitespace-pre-line">{postalAddress}</p>
          </div>
        ) : null}
        <TextArea
          name="address"
          id={`${name}-address`}
          label={t("identity.address")}
          hint={t("identity.addressHint")}
          error={errors["address"]}
          errorPrefix={t("layout.error")}
          defaultValue={typed["address"]}
          autoComplete="off"
        />
        <div>
          <button type="submit" className={`cursor-pointer ${buttonClass()}`}>
            {t("identity.printButton")}
          </button>
        </div>
      </form>
    </Disclosure>
  );
}
