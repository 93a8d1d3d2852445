import { CheckboxGroup } from "@/app/_ui/checkbox";
import { Section } from "@/app/_ui/heading";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { OwnAccount } from "@/lib/auth/own-account";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** In which language the desk writes to the person, and whether the morning's summary comes. */
export function MailSettings({ account, t }: { account: OwnAccount; t: DeskWords }) {
  return (
    <Section title={t("account.mails")}>
      <form method="post" action="/desk/account/save" className="grid max-w-md gap-6">
        <Select
          name="locale"
          label={t("account.locale")}
          hint={t("account.localeHint")}
          defaultValue={account.locale}
          options={locales.map((locale) => ({
            value: locale,
            label: translator(locale, "portal")("frame.languageName"),
          }))}
          width="medium"
        />
        <CheckboxGroup
          name="digest"
          label={t("account.digestLabel")}
          options={[
            {
              value: "yes",
              label: t("account.digest"),
              description: t("account.digestHint"),
              defaultChecked: account.digest,
            },
          ]}
        />
        <div>
          <SubmitButton pendingLabel={t("account.saving")}>{t("account.save")}</SubmitButton>
        </div>
      </form>
    </Section>
  );
}
