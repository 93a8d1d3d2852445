import { Disclosure } from "@/app/_ui/disclosure";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { requestPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { Seen } from "./seen";
import type { WorkForm } from "./work-errors";

/** Passes the request on to a client by name and address, or sends the link again. */
export function PassOnForm({
  request,
  form: { name, typed, errors },
  words: { t },
}: {
  request: RequestDetails;
  form: WorkForm;
  words: Wording;
}) {
  const before = request.passOn?.recipient ?? null;
  const failed = Object.keys(errors).length > 0;
  const named = request.client !== null && before === null;
  const field = (part: "name" | "email") => `${name}-${part}`;
  return (
    <Disclosure
      summary={before ? t("passOn.openAgain") : t("passOn.open")}
      id="pass-on-form"
      open={failed || named}
    >
      <form
        method="post"
        action={`${requestPath(request.reference)}/pass-on`}
        noValidate
        className="grid max-w-prose gap-5"
      >
        <Seen />
        <p className="text-muted">{before ? t("passOn.againIntro") : t("passOn.intro")}</p>
        <input type="hidden" name="form" value={name} />
        <Field
          name={field("name")}
          label={t("passOn.name")}
          error={errors["name"]}
          errorPrefix={t("layout.error")}
          defaultValue={typed[field("name")] ?? before?.name ?? request.client?.name}
          autoComplete="off"
        />
        <Field
          name={field("email")}
          type="email"
          label={t("passOn.email")}
          error={errors["email"]}
          errorPrefix={t("layout.error")}
          defaultValue={typed[field("email")] ?? before?.email}
          autoComplete="off"
          spellCheck={false}
        />
        <div>
          <SubmitButton variant="secondary" pendingLabel={t("passOn.sending")}>
            {before ? t("passOn.sendAgain") : t("passOn.send")}
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}
