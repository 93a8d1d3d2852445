import type { DeskWords } from "@/app/desk/_ui/desk-words";

/** The names that the forms of a request's page carry in their field `form`; ids of their fields start with them. */
export const workForms = {
  task: (taskId: string): string => `task-${taskId}`,
  assignTask: (taskId: string): string => `assignTask-${taskId}`,
  settleTask: (taskId: string): string => `settleTask-${taskId}`,
  notice: (right: string, recipient: string): string => `notice-${right}-${recipient}`,
  reply: "reply",
  askProof: "identity-ask",
  recordProof: "identity-record",
  printLetter: "identity-print",
  rejectProof: (checkId: string): string => `identity-${checkId}`,
  passOn: "passOn",
  note: "staffNote",
  escalate: "escalate",
} as const;

const worded = {
  task: {
    outcome: { required: "handSearch.outcomeError" },
    note: {
      required: "handSearch.noteError",
      reason: "taskWork.whyError",
      too_long: "reply.textTooLong",
    },
  },
  assignTask: {
    ownerEmail: { email: "taskWork.emailError", required: "taskWork.noAddress" },
    dueOn: { date: "taskWork.dateError", late: "taskWork.dateError" },
    instruction: { too_long: "taskWork.instructionError" },
  },
  settleTask: { reason: { required: "taskWork.reasonError", too_long: "taskWork.reasonLong" } },
  notice: {
    status: { required: "recipients.choiceError" },
    reason: { required: "recipients.reasonError" },
  },
  identity: {
    method: { required: "identity.error.method" },
    level: { required: "identity.error.level", too_high: "identity.error.level" },
    reason: { required: "identity.error.reason", too_long: "identity.error.tooLong" },
    note: { required: "identity.error.note", too_long: "identity.error.tooLong" },
    address: { required: "identity.error.address", too_long: "identity.error.address" },
  },
  staffNote: { text: { too_long: "notes.tooLong" } },
  escalate: { note: { too_long: "notes.tooLong" } },
  reply: {
    receivedAt: { date: "reply.receivedError" },
    text: { required: "reply.textError", too_long: "reply.textTooLong" },
  },
  passOn: {
    name: { required: "passOn.nameRequired", too_long: "passOn.tooLong" },
    email: { required: "passOn.emailRequired", email: "passOn.emailFormat", too_long: "passOn.tooLong" },
  },
} as const satisfies Record<string, Record<string, Record<string, Parameters<DeskWords>[0]>>>;

/** What is wrong with a form of the page, by field; fields and codes that are none of ours are left to the notice. */
export function workErrors(
  form: string,
  errors: Readonly<Record<string, string>>,
  t: DeskWords,
): Readonly<Record<string, string>> {
  const kind = form.split("-")[0] ?? "";
  const fields: Readonly<Record<string, Readonly<Record<string, Parameters<DeskWords>[0]>>>> = Object.hasOwn(
    worded,
    kind,
  )
    ? worded[kind as keyof typeof worded]
    : {};
  return Object.fromEntries(
    Object.entries(errors).flatMap(([field, code]) => {
      const key = fields[field]?.[code];
      return key ? [[field, t(key)]] : [];
    }),
  );
}

/** What a form of the page needs to show again what was typed. */
export interface WorkForm {
  readonly name: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}
