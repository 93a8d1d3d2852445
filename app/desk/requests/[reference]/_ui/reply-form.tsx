import { DateField } from "@/app/_ui/date-field";
import { Section } from "@/app/_ui/heading";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { requestPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { localDate } from "@/lib/deadlines/plain-date";
import { formatShortDate } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { Seen } from "./seen";
import type { WorkForm } from "./work-errors";

/** Notes the person's answer to an open question, by whatever way it came; the clock goes on from its day. */
export function ReplyForm({
  request,
  form: { name, typed, errors },
  words,
}: {
  request: RequestDetails;
  form: WorkForm;
  words: Wording;
}) {
  const { t } = words;
  const { timeZone } = request.controller;
  const questions = request.clock.questions.flatMap(({ about, askedAt }) =>
    about === "fee" ? [] : [{ about, askedOn: localDate(askedAt, timeZone) }],
  );
  const [first] = questions;
  if (!request.can.reply || !first) return null;
  const today = localDate(new Date(), timeZone);
  return (
    <Section id="reply" title={t("reply.title")}>
      <form
        method="post"
        action={`${requestPath(request.reference)}/reply`}
        noValidate
        className="grid max-w-prose gap-5"
      >
        <Seen />
        <p className="text-muted">{t("reply.intro")}</p>
        <input type="hidden" name="form" value={name} />
        <About questions={questions} first={first} name={name} typed={typed} words={words} />
        <DateField
          name="receivedOn"
          id={`${name}-receivedAt`}
          label={t("reply.received")}
          error={errors["receivedAt"]}
          errorPrefix={t("layout.error")}
          defaultValue={typed["receivedOn"] ?? today}
          max={today}
        />
        <TextArea
          name="text"
          id={`${name}-text`}
          label={t("reply.text")}
          hint={t("reply.textHint")}
          error={errors["text"]}
          errorPrefix={t("layout.error")}
          defaultValue={typed["text"]}
        />
        <div>
          <SubmitButton pendingLabel={t("reply.saving")}>{t("reply.save")}</SubmitButton>
        </div>
      </form>
    </Section>
  );
}

interface Question {
  readonly about: "identity" | "clarification";
  readonly askedOn: string;
}

/** Which question is answered: nothing to choose while only one is open. */
function About({
  questions,
  first,
  name,
  typed,
  words: { t, locale },
}: {
  questions: readonly Question[];
  first: Question;
  name: string;
  typed: WorkForm["typed"];
  words: Wording;
}) {
  const asked = (askedOn: string) => t("reply.asked", { date: formatShortDate(locale, askedOn) });
  if (questions.length === 1)
    return (
      <p>
        <input type="hidden" name="about" value={first.about} />
        {`${t("reply.about")} ${t(`reply.${first.about}`)}. `}
        <span className="text-sm text-muted">{asked(first.askedOn)}</span>
      </p>
    );
  return (
    <RadioGroup
      name="about"
      id={`${name}-about`}
      label={t("reply.about")}
      labelSize="normal"
      defaultValue={typed["about"] ?? first.about}
      options={questions.map(({ about, askedOn }) => ({
        value: about,
        label: t(`reply.${about}`),
        description: asked(askedOn),
      }))}
    />
  );
}
