import { ButtonLink } from "@/app/_ui/button";
import { letterPath, newLetterPath, rightPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import type { RightStatus } from "@/db/schema/enums";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { isToCarryOut, type Stage } from "./next-step";
import { type StepWriter, waiting } from "./step-writer";

const rightsIn = (request: RequestDetails, status: RightStatus) =>
  request.rights.filter((one) => one.status === status).map(({ right }) => right);

const named = (rights: ReturnType<typeof rightsIn>, { terms }: Wording) =>
  rights.map((right) => terms(`rightName.${right}`)).join(", ");

const decide: StepWriter = (request, words) => {
  const { t, terms } = words;
  const asked = rightsIn(request, "asked");
  const [first] = asked;
  return {
    title: t("next.decide.title", { count: asked.length }),
    text: t("next.decide.text", { rights: named(asked, words) }),
    action:
      request.can.decide && first ? (
        <ButtonLink href={rightPath(request.reference, first)}>
          {t("next.decide.button", { right: terms(`rightName.${first}`) })}
        </ButtonLink>
      ) : (
        waiting(t("next.decide.waiting"))
      ),
  };
};

const approve: StepWriter = (request, words) => {
  const { t } = words;
  const proposed = rightsIn(request, "proposed");
  return {
    title: t("next.approve.title", { count: proposed.length }),
    text: t("next.approve.text", { rights: named(proposed, words) }),
    action: request.can.approve ? (
      <ButtonLink href={`#right-${proposed[0]}`}>{t("next.approve.button")}</ButtonLink>
    ) : (
      waiting(t("next.approve.waiting"))
    ),
  };
};

const carryOut: StepWriter = ({ tasks, can }, { t }) => {
  const open = tasks.filter(isToCarryOut);
  return {
    title: t("next.carryOut.title", { count: open.length }),
    text: t("next.carryOut.text"),
    action: can.carryOut ? (
      <ButtonLink href="#carry-out">{t("next.carryOut.button")}</ButtonLink>
    ) : (
      waiting(t("next.carryOut.waiting"))
    ),
  };
};

const recipients: StepWriter = ({ notices, can }, { t }) => ({
  title: t("next.recipients.title", { count: notices.filter(({ status }) => status === "pending").length }),
  text: t("next.recipients.text"),
  action: can.carryOut ? (
    <ButtonLink href="#recipients">{t("next.recipients.button")}</ButtonLink>
  ) : (
    waiting(t("next.recipients.waiting"))
  ),
});

const answer: StepWriter = ({ reference, subject, letters, can }, { t }) => {
  const draft = letters.find(({ kind, sentAt }) => kind === "answer" && sentAt === null);
  return {
    title: t("next.answer.title"),
    text: t(subject.email === null ? "byPost.answer" : "next.answer.text"),
    action: !can.letters.includes("answer") ? (
      waiting(t("next.answer.waiting"))
    ) : draft ? (
      <ButtonLink href={letterPath(reference, draft.id)}>{t("next.answer.continue")}</ButtonLink>
    ) : (
      <ButtonLink href={newLetterPath(reference, "answer")}>{t("next.answer.button")}</ButtonLink>
    ),
  };
};

/** From the decision to the letter. */
export const decisionSteps: Pick<
  Record<Stage, StepWriter>,
  "decide" | "approve" | "carryOut" | "recipients" | "building" | "answer"
> = {
  decide,
  approve,
  carryOut,
  recipients,
  building: (_, { t }) => ({ title: t("next.building.title"), text: t("next.building.text") }),
  answer,
};
