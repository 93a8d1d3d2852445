import type { MailParams, MailTemplate } from "@/lib/mail/render-mail";

const about = { controller: "Example & Sons", reference: "HAB-7K3M-9QXD" };
const link = "https://rights.example/x?y=1&z=2";
const days = { receivedOn: "2026-11-22", dueOn: "2026-12-22" };
const due = { ...about, link, dueOn: days.dueOn };
const task = { ...due, system: "Member file", expiresOn: "2026-12-24" };

/**
 * Every mail with invented values, each of its forms once: what the previews show and the tests write out. A new mail
 * does not compile without a sample.
 */
export const mailSamples: {
  readonly [T in MailTemplate]: readonly [MailParams[T], ...(readonly MailParams[T][])];
} = {
  "confirm-address": [{ ...due, code: "123456" }],
  "confirm-reminder": [{ ...about, ...days, link }],
  "request-received": [
    { ...about, ...days, link, passedOnTo: null },
    { ...about, ...days, link, passedOnTo: "A Hall" },
  ],
  "access-code": [{ ...about, code: "123456" }],
  "letter-ready": [
    { ...about, link, kind: "identity-requested" },
    { ...about, link, kind: "clarification-requested" },
    { ...about, link, kind: "fee-requested" },
    { ...about, link, kind: "extension" },
    { ...about, link, kind: "recipients" },
    { ...about, link, kind: "closing", attached: true },
  ],
  "message-ready": [{ ...about, link }],
  "answer-delayed": [{ ...due, authority: { name: "CNIL", url: "https://authority.example" } }],
  "answer-ready": [
    { ...about, link },
    { ...about, link, attached: true },
  ],
  "archive-expiring": [{ ...about, link, expiresOn: "2027-03-22" }],
  "withdrawal-confirmed": [
    { ...about, link, rights: ["access", "erasure"], whole: false },
    { ...about, link, rights: ["access"], whole: true },
  ],
  "request-taken-over": [{ ...about, ...days, link, client: "A Hall", contact: "dpo@hall.example" }],
  "request-split": [{ ...due, newReference: "HAB-5HJK-3MZP" }],
  "request-reopened": [
    { ...due, rights: ["access", "erasure"], late: false },
    { ...due, rights: ["access"], late: true },
  ],
  "request-passed-on": [
    { ...about, ...days, link, rights: ["access"], forwarded: false },
    { ...about, ...days, link, rights: ["access", "erasure"], forwarded: true },
  ],
  "due-reminder": [
    { ...due, state: "ahead", workingDays: 5, unassigned: false },
    { ...due, state: "today", workingDays: 0, unassigned: false },
    { ...due, state: "late", workingDays: 1, unassigned: true },
  ],
  "task-assigned": [
    { ...task, work: "search" },
    { ...task, work: "erasure", expiresOn: null },
  ],
  "task-due": [
    { ...task, state: "ahead", workingDays: 2 },
    { ...task, state: "today", workingDays: 0, expiresOn: null },
    { ...task, state: "late", workingDays: 6 },
    { ...task, state: "late", workingDays: 1, expiresOn: null, left: true },
  ],
  "request-escalated": [
    { ...due, reason: "task-overdue" },
    { ...due, reason: "task-cannot" },
    { ...due, reason: "due-soon" },
    { ...due, reason: "asked" },
  ],
  "subject-replied": [{ ...about, link }],
  "morning-digest": [
    {
      link,
      sections: [
        { kind: "overdue", count: 1, items: [{ label: "HAB-7K3M-9QXD", dueOn: "2026-12-18", link }] },
        {
          kind: "dueSoon",
          count: 12,
          items: [
            { label: "HAB-2C4W-8RTN", dueOn: "2026-12-22", link },
            { label: "HAB-5HJK-3MZP", dueOn: "2026-12-23", link },
          ],
        },
        { kind: "reviews", count: 1, items: [{ label: "Example & Sons", dueOn: "2026-12-01", link }] },
      ],
    },
  ],
  "request-assigned": [due],
  "staff-invited": [
    { controller: about.controller, link, role: "handler" },
    { controller: about.controller, link, role: "administrator" },
  ],
  "staff-sign-in": [{ link }],
};
