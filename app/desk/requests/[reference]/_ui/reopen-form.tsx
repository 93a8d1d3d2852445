import { CheckboxGroup } from "@/app/_ui/checkbox";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { reopenPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { formatDate } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { rightBox } from "./right-choice";
import { Seen } from "./seen";

type Texts = Readonly<Record<string, string>>;

/** What is asked again, whether the systems are searched anew, and why. */
export function ReopenForm({
  request,
  typed,
  errors,
  words: { t, terms, locale },
}: {
  request: RequestDetails;
  typed: Texts;
  errors: Texts;
  words: Wording;
}) {
  const { reference, reopenable, rights, clock } = request;
  const isAnswered = (right: string) =>
    rights.some((one) => one.right === right && one.status === "answered");
  const date = formatDate(locale, clock.dueOn);
  const shared = { errorPrefix: t("layout.error") };
  return (
    <form method="post" action={`${reopenPath(reference)}/save`} noValidate className="mt-6 grid gap-6">
      <Seen />
      <Notice tone={clock.daysLeft < 0 ? "warning" : "info"}>
        <p>{t(clock.daysLeft < 0 ? "reopen.overdue" : "reopen.due", { date })}</p>
        <p>{t(request.subject.email === null ? "byPost.reopenTold" : "reopen.told")}</p>
      </Notice>
      <CheckboxGroup
        {...shared}
        name="rights"
        label={t("reopen.rights")}
        hint={t(request.subject.email === null ? "byPost.archives" : "reopen.archives")}
        error={errors["rights"]}
        options={reopenable.map((right) => ({
          name: rightBox(right),
          value: "yes",
          label: terms(`rightName.${right}`),
          description: isAnswered(right) ? undefined : t("reopen.open"),
          defaultChecked: typed[rightBox(right)] === "yes" || !isAnswered(right),
        }))}
      />
      <CheckboxGroup
        {...shared}
        name="searchAgain"
        label={t("reopen.searchAgain")}
        options={[
          {
            value: "yes",
            label: t("reopen.searchAgain"),
            description: t("reopen.searchHint"),
            defaultChecked: typed["searchAgain"] === "yes",
          },
        ]}
      />
      <TextArea
        {...shared}
        name="reason"
        label={`${t("reopen.reason")} ${t("record.optional")}`}
        hint={t("reopen.reasonHint")}
        error={errors["reason"]}
        defaultValue={typed["reason"]}
      />
      <div>
        <SubmitButton pendingLabel={t("reopen.pending")}>{t("reopen.button")}</SubmitButton>
      </div>
    </form>
  );
}
