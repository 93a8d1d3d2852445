import { ButtonLink } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { Section } from "@/app/_ui/heading";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Cell, Row, Table } from "@/app/_ui/table";
import { accountPath, secondFactorPath } from "@/app/desk/_edge/desk-paths";
import { PasskeyForm } from "@/app/desk/_ui/passkey-form";
import { passkeyTexts } from "@/app/desk/_ui/passkey-texts";
import { type AccountWords, inUtc } from "@/app/desk/account/_ui/account-words";
import type { OwnPasskey } from "@/lib/auth/list-passkeys";

/** The person's passkeys. They can be changed for five minutes after one was shown. */
export function Passkeys({
  passkeys,
  mayChange,
  isRequired,
  nameMissing,
  words,
}: {
  passkeys: readonly OwnPasskey[];
  mayChange: boolean;
  isRequired: boolean;
  nameMissing: boolean;
  words: AccountWords;
}) {
  const { t } = words;
  return (
    <Section id="passkeys" title={t("account.passkeys")}>
      <p>
        {t("account.passkeysLead")} {isRequired ? t("account.passkeysRequired") : ""}
      </p>
      {passkeys.length > 0 ? (
        <List passkeys={passkeys} mayChange={mayChange} words={words} />
      ) : (
        <p className="font-semibold">{t("account.passkeysNone")}</p>
      )}
      {mayChange ? (
        <>
          <h3 className="mt-4 text-xl font-bold">{t("account.addAnother")}</h3>
          <PasskeyForm ceremony="create" returnTo={accountPath} texts={passkeyTexts(t, "passkey.add")}>
            <Field
              name="name"
              label={t("passkey.name")}
              hint={t("passkey.nameHint")}
              error={nameMissing ? t("passkey.nameMissing") : undefined}
              errorPrefix={t("layout.error")}
            />
          </PasskeyForm>
        </>
      ) : (
        <>
          <p>{t("account.showFirstText")}</p>
          <p>
            <ButtonLink variant="secondary" href={secondFactorPath(accountPath, "again")}>
              {t("account.showFirst")}
            </ButtonLink>
          </p>
        </>
      )}
    </Section>
  );
}

function List({
  passkeys,
  mayChange,
  words,
}: {
  passkeys: readonly OwnPasskey[];
  mayChange: boolean;
  words: AccountWords;
}) {
  const { t } = words;
  const columns = [
    { key: "name", label: t("account.passkeyColumn") },
    { key: "added", label: t("account.added") },
    { key: "used", label: t("account.lastUsed") },
    ...(mayChange ? [{ key: "remove", label: t("account.column") }] : []),
  ];
  return (
    <Table caption={t("account.passkeys")} captionHidden columns={columns}>
      {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
        <Row key={id}>
          <Cell header label={t("account.passkeyColumn")}>
            {name}
          </Cell>
          <Cell label={t("account.added")}>{inUtc(words, createdAt)}</Cell>
          <Cell label={t("account.lastUsed")}>
            {lastUsedAt ? inUtc(words, lastUsedAt) : t("account.never")}
          </Cell>
          {mayChange ? (
            <Cell label={t("account.column")}>
              <form method="post" action="/desk/account/passkeys/remove">
                <input type="hidden" name="passkey" value={id} />
                <SubmitButton variant="secondary" pendingLabel={t("account.removing")}>
                  {t("account.remove")}
                  <span className="sr-only"> {t("account.removeAbout", { name })}</span>
                </SubmitButton>
              </form>
            </Cell>
          ) : null}
        </Row>
      ))}
    </Table>
  );
}
