import { type DeskCase, recordFields } from "@/e2e/desk-case";
import { parisDate } from "@/e2e/intake";
import { newAddress } from "@/e2e/staff";

/** A form that its route would take, for each command; none means that its address says everything. */
export const forgedForms = (
  about: DeskCase,
): Readonly<Record<string, Readonly<Record<string, string>> | URLSearchParams>> => ({
  "/desk/requests/new/save": new URLSearchParams(recordFields("Forged Request")),
  "/desk/bulk?assign": { act: "assign", to: "me", reference: about.reference, query: "" },
  "/desk/bulk?remind": { act: "remind", reference: about.reference, query: "" },
  "/desk/bulk/extend/send": {
    requests: about.reference,
    "reasons.en": "Because this is forged.",
    "length.months": "2",
  },
  "{request}/assign": { to: "me" },
  "{request}/notes": { text: "A forged note." },
  "{request}/messages": { text: "A forged message." },
  "{request}/escalate": { note: "A forged escalation." },
  "{request}/identity/ask": { method: "document", reason: "A forged doubt." },
  "{request}/identity/record": {
    method: "other-means",
    level: "substantial",
    note: "A forged proof of identity.",
  },
  "{request}/identity/print": { address: "1 rue Forgée\n75001 Paris" },
  "{request}/identity/{nothing}/reject": { note: "A forged refusal." },
  "{request}/reply": { about: "identity", receivedOn: parisDate(new Date()), text: "A forged reply." },
  "{request}/pass-on": { "passOn-name": "Forged", "passOn-email": "forged@elsewhere.example" },
  "{request}/tasks/{other}/assign": {
    to: "outside",
    ownerEmail: "forged@elsewhere.example",
    dueOn: parisDate(new Date(Date.now() + 24 * 3_600_000)),
    instruction: "Forged.",
  },
  "/desk/tasks/{other}/answer": { reference: about.reference, outcome: "nothing-held", note: "" },
  "{request}/tasks/{other}/answer": { outcome: "nothing-held", note: "" },
  "{request}/tasks/{other}/accept": { reason: "A forged reason to go on without this system." },
  "{request}/letters/new/save": {
    kind: "extension",
    language: "en",
    reasons: "Because this is a forged extension.",
    length: "2",
  },
  "{draft}/send": { digest: "0".repeat(64) },
  "{request}/rights/erasure/decide": { outcome: "granted", actionTaken: "Forged." },
  "{request}/rights/erasure/approve": { proposal: "1", identityChecked: "yes" },
  "{request}/approve": { identityChecked: "yes" },
  "{request}/recipients": { right: "erasure", recipient: "board", status: "told" },
  "{request}/split/save": { "right.erasure": "yes" },
  "{request}/reopen/save": { "right.access": "yes", reason: "Forged." },
  "/desk/members/invite/send": {
    email: newAddress("auditor", "minet"),
    name: "Forged Member",
    role: "auditor",
    controller: "minet",
    locale: "en",
  },
  "/desk/members/{member}/give": { controller: "minet", role: "auditor" },
  "/desk/members/{member}/end": { controller: "minet", role: "auditor" },
  "/desk/members/review/start": { controller: "minet" },
  "{review}/decide": { [`finding.${about.places["member"]}.contributor`]: "ended" },
});
