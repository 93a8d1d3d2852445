import { Notice } from "@/app/_ui/notice";
import type { Done } from "@/app/desk/_edge/staff-form";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import { ProblemNotice } from "@/app/desk/_ui/problem-notice";
import { problemWords } from "@/app/desk/_ui/problem-words";
import type { RequestStatus } from "@/db/schema/enums";

/** A text that speaks of what is under way is not shown once that is over: `stillTrue` names the status. */
const doneTexts: Record<Done, { text: `done.${Done}`; stillTrue: RequestStatus | null }> = {
  collect: { text: "done.collect", stillTrue: "collecting" },
  complete: { text: "done.complete", stillTrue: null },
  held: { text: "done.held", stillTrue: null },
  retry: { text: "done.retry", stillTrue: "collecting" },
  approve: { text: "done.approve", stillTrue: null },
  decide: { text: "done.decide", stillTrue: null },
  approveRight: { text: "done.approveRight", stillTrue: null },
  sendBack: { text: "done.sendBack", stillTrue: null },
  carryOut: { text: "done.carryOut", stillTrue: null },
  recipient: { text: "done.recipient", stillTrue: null },
  reply: { text: "done.reply", stillTrue: null },
  askProof: { text: "done.askProof", stillTrue: null },
  recordProof: { text: "done.recordProof", stillTrue: null },
  acceptDocument: { text: "done.acceptDocument", stillTrue: null },
  rejectDocument: { text: "done.rejectDocument", stillTrue: null },
  send: { text: "done.send", stillTrue: null },
  passOn: { text: "done.passOn", stillTrue: null },
  keep: { text: "done.keep", stillTrue: null },
  discard: { text: "done.discard", stillTrue: null },
  assign: { text: "done.assign", stillTrue: null },
  unassign: { text: "done.unassign", stillTrue: null },
  note: { text: "done.note", stillTrue: null },
  escalate: { text: "done.escalate", stillTrue: null },
  assignTask: { text: "done.assignTask", stillTrue: null },
  sendTaskLink: { text: "done.sendTaskLink", stillTrue: null },
  giveUp: { text: "done.giveUp", stillTrue: null },
  reopenTask: { text: "done.reopenTask", stillTrue: null },
  acceptGivenUp: { text: "done.acceptGivenUp", stillTrue: null },
  addFound: { text: "done.addFound", stillTrue: null },
  removeFound: { text: "done.removeFound", stillTrue: null },
  settleEscalation: { text: "done.settleEscalation", stillTrue: null },
  record: { text: "done.record", stillTrue: null },
  split: { text: "done.split", stillTrue: null },
  reopen: { text: "done.reopen", stillTrue: null },
};

/** What is said instead to who works for somebody without an e-mail address. */
const postedTexts: Partial<Record<Done, `byPost.done.${"send" | "askProof" | "split" | "reopen"}`>> = {
  send: "byPost.done.send",
  askProof: "byPost.done.askProof",
  split: "byPost.done.split",
  reopen: "byPost.done.reopen",
};

const isDone = (code: string): code is Done => Object.hasOwn(doneTexts, code);

/** Says what the form that led here did, or why it did nothing. Codes that are none of ours say nothing. */
export function OutcomeNotice({
  done,
  problem,
  status,
  byPost,
  t,
}: {
  done: string | undefined;
  problem: string | undefined;
  status: RequestStatus;
  /** The person has no e-mail address. */
  byPost: boolean;
  t: DeskWords;
}) {
  if (problemWords(t, problem) !== null) return <ProblemNotice problem={problem} t={t} />;
  if (done === undefined || !isDone(done)) return null;
  const { text, stillTrue } = doneTexts[done];
  if (stillTrue !== null && stillTrue !== status) return null;
  return (
    <div className="mb-6">
      <Notice tone="success" live>
        {t((byPost ? postedTexts[done] : undefined) ?? text)}
      </Notice>
    </div>
  );
}
