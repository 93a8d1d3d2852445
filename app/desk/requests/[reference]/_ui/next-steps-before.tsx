import type { ReactNode } from "react";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextLink } from "@/app/_ui/text-link";
import { escalatePath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { localDate } from "@/lib/deadlines/plain-date";
import { formatInstant, formatShortDate } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { escalationOf, impossibleTasks } from "./next-step";
import { Seen } from "./seen";
import { waiting } from "./step-writer";

interface Props {
  readonly request: RequestDetails;
  readonly words: Wording;
}

/** Above the next step: why the request is put before the data protection officer, and their word that it is dealt with. */
export function Escalated({ request, words }: Props) {
  const { t, locale } = words;
  const { escalatedAt, controller, notes, can } = request;
  if (!escalatedAt) return null;
  const impossible = impossibleTasks(request);
  return (
    <div className="mb-4 grid gap-2 rounded-md border-l-4 border-warning bg-warning-soft p-4">
      <h2 className="text-lg font-bold">{t("escalation.title")}</h2>
      <p>
        {reasonOf(request, words)}{" "}
        {t("escalation.since", { at: formatInstant(locale, escalatedAt, controller.timeZone) })}
      </p>
      {impossible.length > 0 ? (
        <p>
          <TextLink href={`#task-${impossible[0]?.id}`}>
            {t("escalation.systems", { systems: impossible.map(({ title }) => title).join(", ") })}
          </TextLink>
        </p>
      ) : null}
      {notes.length > 0 ? (
        <p>
          <TextLink href="#notes">{t("escalation.seeNotes")}</TextLink>
        </p>
      ) : null}
      {can.settleEscalation ? (
        <form method="post" action={`${escalatePath(request.reference)}/settle`}>
          <Seen />
          <SubmitButton pendingLabel={t("escalation.settling")}>{t("escalation.settle")}</SubmitButton>
        </form>
      ) : (
        waiting(t("escalation.waiting"))
      )}
    </div>
  );
}

function reasonOf(request: RequestDetails, { t }: Wording): string {
  const { reason, who } = escalationOf(request.events);
  if (reason !== "asked") return t(`escalation.reason.${reason}`);
  return who ? t("escalation.reason.asked", { who }) : t("escalation.reason.askedBySomebody");
}

/** Beside the next step: questions that the person has not answered, when they are not the step themselves. */
export function WaitsFor({ request, words: { t, locale } }: Props): ReactNode {
  const { clock, controller, can } = request;
  return clock.questions.flatMap(({ about, askedAt }) =>
    about === "identity"
      ? []
      : [
          <p key={about} className="mt-3 text-sm">
            {t(`waitsFor.${about}`, {
              date: formatShortDate(locale, localDate(askedAt, controller.timeZone)),
            })}{" "}
            {about === "clarification" && can.reply ? (
              <TextLink href="#reply">{t("waitsFor.note")}</TextLink>
            ) : null}
          </p>,
        ],
  );
}
