import { Section } from "@/app/_ui/heading";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Tag, type TagTone } from "@/app/_ui/tag";
import { TextArea } from "@/app/_ui/text-area";
import { requestPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import { Written } from "@/app/desk/_ui/ground-view";
import type { NoticeStatus } from "@/db/schema/enums";
import { formatInstant } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { Seen } from "./seen";
import { type WorkForm, workForms } from "./work-errors";

type Notice = RequestDetails["notices"][number];

const tones: Record<NoticeStatus, TagTone> = {
  pending: "warning",
  told: "success",
  impossible: "neutral",
  disproportionate: "neutral",
};

/** The Art. 19 ledger: who was told, who was not and why, and a form for each who still has to hear. */
export function Recipients({
  request,
  formOf,
  words: { t, terms, locale },
}: {
  request: RequestDetails;
  formOf: (name: string) => WorkForm;
  words: Wording;
}) {
  if (request.notices.length === 0) return null;
  return (
    <Section id="recipients" title={t("recipients.title")}>
      <p className="max-w-prose text-muted">{t("recipients.intro")}</p>
      <ul aria-label={t("recipients.caption")} className="grid gap-3">
        {request.notices.map((notice) => {
          const { right, recipient, name, status, reason, settledAt } = notice;
          return (
            <li key={`${right}/${recipient}`} className="grid gap-2 rounded-md border border-line p-4">
              <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="font-semibold">{name}</span>
                <span className="text-sm text-muted">{terms(`rightName.${right}`)}</span>
                <span className="flex flex-wrap items-center gap-2 sm:ml-auto">
                  {settledAt ? (
                    <span className="text-sm text-muted">
                      {t("recipients.on", {
                        date: formatInstant(locale, settledAt, request.controller.timeZone),
                      })}
                    </span>
                  ) : null}
                  <Tag tone={tones[status]}>{t(`recipients.${status}`)}</Tag>
                </span>
              </div>
              {reason ? <Written label={t("recipients.reason")} text={reason} t={t} /> : null}
              {status === "pending" && request.can.carryOut ? (
                <NoticeForm
                  notice={notice}
                  reference={request.reference}
                  form={formOf(workForms.notice(right, recipient))}
                  t={t}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function NoticeForm({
  notice: { right, recipient, name: who },
  reference,
  form: { name, typed, errors },
  t,
}: {
  notice: Notice;
  reference: string;
  form: WorkForm;
  t: DeskWords;
}) {
  return (
    <form
      method="post"
      action={`${requestPath(reference)}/recipients`}
      noValidate
      className="group/notice grid gap-3"
    >
      <Seen />
      <input type="hidden" name="form" value={name} />
      <input type="hidden" name="right" value={right} />
      <input type="hidden" name="recipient" value={recipient} />
      <RadioGroup
        name="status"
        id={`${name}-status`}
        label={t("recipients.choose", { name: who })}
        labelSize="normal"
        layout="row"
        error={errors["status"]}
        errorPrefix={t("layout.error")}
        defaultValue={typed["status"]}
        options={(["told", "impossible", "disproportionate"] as const).map((value) => ({
          value,
          label: t(`recipients.${value}`),
        }))}
      />
      <div className="max-w-prose supports-[selector(:has(*))]:hidden group-has-[input:not([value=told]):checked]/notice:block">
        <TextArea
          name="reason"
          id={`${name}-reason`}
          label={t("recipients.reason")}
          hint={t("recipients.reasonHint")}
          error={errors["reason"]}
          errorPrefix={t("layout.error")}
          defaultValue={typed["reason"]}
          rows={2}
        />
      </div>
      <div>
        <SubmitButton variant="secondary" pendingLabel={t("recipients.saving")}>
          {t("recipients.save")}
          <span className="sr-only">{`${t("layout.colon")} ${who}`}</span>
        </SubmitButton>
      </div>
    </form>
  );
}
