import type { Wording } from "@/app/desk/_ui/desk-words";
import {
  type StaffEventPayload,
  type StaffEventType,
  staffEventCatalogue,
} from "@/lib/staff/staff-event-catalogue";
import { count, type EventWords } from "../../requests/[reference]/_ui/event-word";

type Worded = {
  readonly [T in StaffEventType]: (payload: StaffEventPayload<T>, words: Wording) => EventWords;
};

const plain =
  (key: PlainKey) =>
  (_payload: unknown, { t }: Wording): EventWords => ({ title: t(`staffEvent.${key}`), facts: [] });
type PlainKey =
  | "deactivated"
  | "reactivated"
  | "signedOut"
  | "secondFactorFailed"
  | "passkeyAdded"
  | "passkeyRemoved"
  | "passkeysReset"
  | "reviewStarted"
  | "reportExported"
  | "auditRead"
  | "auditExported";

const worded: Worded = {
  "staff.invited": ({ role }, { t }) => ({
    title: t("staffEvent.invited", { role: t(`role.${role}`) }),
    facts: [],
  }),
  "staff.role_given": ({ role }, { t }) => ({
    title: t("staffEvent.roleGiven", { role: t(`role.${role}`) }),
    facts: [],
  }),
  "staff.role_ended": ({ role }, { t }) => ({
    title: t("staffEvent.roleEnded", { role: t(`role.${role}`) }),
    facts: [],
  }),
  "staff.deactivated": plain("deactivated"),
  "staff.reactivated": plain("reactivated"),
  "staff.signed_in": ({ via }, { t }) => ({ title: t(`staffEvent.signedIn.${via}`), facts: [] }),
  "staff.signed_out": plain("signedOut"),
  "staff.second_factor_failed": plain("secondFactorFailed"),
  "staff.passkey_added": plain("passkeyAdded"),
  "staff.passkey_removed": plain("passkeyRemoved"),
  "staff.passkeys_reset": plain("passkeysReset"),
  "staff.sessions_ended": ({ count: ended }, { t }) => ({
    title: t("staffEvent.sessionsEnded", { count: ended }),
    facts: [],
  }),
  "review.started": plain("reviewStarted"),
  "review.completed": ({ kept, ended }, { t, locale }) => ({
    title: t("staffEvent.reviewCompleted"),
    facts: [
      { label: t("staffEvent.kept"), value: count(locale, kept) },
      { label: t("staffEvent.ended"), value: count(locale, ended) },
    ],
  }),
  "record.applied": ({ digest }, { t }) => ({
    title: t("staffEvent.recordApplied"),
    facts: [{ label: t("staffEvent.digest"), value: digest, code: true }],
  }),
  "report.exported": plain("reportExported"),
  "evidence.exported": ({ sha256 }, { t }) => ({
    title: t("staffEvent.evidenceExported"),
    facts: [{ label: t("staffEvent.digest"), value: sha256, code: true }],
  }),
  "audit.read": plain("auditRead"),
  "audit.exported": plain("auditExported"),
  "audit.verified": ({ requests, lines, broken }, { t, locale }) => ({
    title: t("staffEvent.auditVerified"),
    facts: [
      { label: t("staffEvent.histories"), value: count(locale, requests) },
      { label: t("staffEvent.lines"), value: count(locale, lines) },
      { label: t("staffEvent.broken"), value: count(locale, broken) },
    ],
  }),
};

const isStaffEvent = (type: string): type is StaffEventType => Object.hasOwn(staffEventCatalogue, type);

/** A staff line in words. One that this version cannot read shows its type: nothing is hidden. */
export const staffEventWords = (type: string, payload: unknown, words: Wording): EventWords =>
  isStaffEvent(type) ? read(type, payload, words) : { title: type, facts: [] };

function read<T extends StaffEventType>(type: T, payload: unknown, words: Wording): EventWords {
  const parsed = staffEventCatalogue[type].safeParse(payload);
  return parsed.success
    ? worded[type](parsed.data as StaffEventPayload<T>, words)
    : { title: type, facts: [] };
}
