import { type EventType, eventCatalogue } from "@/lib/audit/event-catalogue";
import { type StaffEventType, staffEventCatalogue } from "@/lib/staff/staff-event-catalogue";

/** What a line of the log is about, for whoever looks for something: a few groups instead of eighty types. */
export const auditThemes = [
  "intake",
  "identity",
  "files",
  "work",
  "law",
  "answer",
  "mail",
  "access",
  "reading",
  "records",
] as const;
export type AuditTheme = (typeof auditThemes)[number];

type FamilyOf<T extends string> = T extends `${infer Family}.${string}` ? Family : never;
type Family = FamilyOf<EventType | StaffEventType>;

const themes: Record<Family, AuditTheme> = {
  request: "intake",
  verification: "intake",
  receipt: "intake",
  identity: "identity",
  file: "files",
  message: "files",
  note: "files",
  collection: "work",
  task: "work",
  question: "law",
  fee: "law",
  right: "law",
  rights: "law",
  recipient: "law",
  letter: "answer",
  bundle: "answer",
  mail: "mail",
  reminder: "mail",
  staff: "access",
  review: "access",
  extract: "reading",
  report: "reading",
  evidence: "reading",
  audit: "reading",
  record: "records",
};

const ofTheme = <T extends EventType | StaffEventType>(types: readonly T[], theme: AuditTheme): T[] =>
  types.filter((type) => themes[type.slice(0, type.indexOf(".")) as Family] === theme);

/** The types of a theme, in the history of requests and in that of staff. */
export const typesOf = (
  theme: AuditTheme,
): { readonly requests: readonly EventType[]; readonly staff: readonly StaffEventType[] } => ({
  requests: ofTheme(Object.keys(eventCatalogue) as EventType[], theme),
  staff: ofTheme(Object.keys(staffEventCatalogue) as StaffEventType[], theme),
});
