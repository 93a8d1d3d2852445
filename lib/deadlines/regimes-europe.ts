import { plainDate } from "@/lib/deadlines/plain-date";
import { days, type Period, type Regime, uninterrupted } from "@/lib/deadlines/regime";

const eea = [
  ...["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS"],
  ...["IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"],
];
const unitedKingdom = ["GB", "GB-ENG", "GB-NIR", "GB-SCT", "GB-WLS"];

const oneMonth: Period = {
  unit: "months",
  length: 1,
  rolls: true,
  extension: { most: 2, certainty: "medium" },
  refusalNotice: true,
  certainty: "high",
};

const article12a = { countries: null, since: plainDate("2026-02-05") } as const;

/** The laws of Europe, in the order in which a reader looks for them. */
export const europeanRegimes = {
  /**
   * GDPR Art. 12(3); Reg. 1182/71 Arts. 2-3; EDPB Guidelines 01/2022 §§157-164. Suspension while a question is open is
   * written law in France for identity (decree 2019-536 Art. 77), elsewhere what the Guidelines tolerate (§159). The
   * notices ignore suspensions, which is the cautious reading. Seats outside the EEA are accepted: the holidays are
   * those of the seat.
   */
  "eu-gdpr": {
    version: 2,
    inForceFrom: plainDate("2018-05-25"),
    certainty: "high",
    source: "GDPR Art. 12(3)",
    countries: [...eea, "CH", ...unitedKingdom],
    periods: { response: oneMonth },
    questions: {
      identity: { effect: "suspends", written: { countries: ["FR"], since: null }, certainty: "medium" },
      clarification: { effect: "suspends", written: null, certainty: "medium" },
      fee: { effect: "suspends", written: null, certainty: "low" },
    },
    suspendedDays: "until-answer",
    suspensionMovesNotice: false,
  },
  /**
   * UK GDPR Art. 12A, from 5 February 2026: the month runs from the latest of request, identity information and fee;
   * the days from asking to specify an access request to the answer, both included, do not count, also for the notice.
   * Before that day the ICO's guidance said the same. `acknowledge` is the receipt of a complaint.
   */
  "uk-gdpr": {
    version: 2,
    inForceFrom: plainDate("2021-01-01"),
    certainty: "high",
    source: "UK GDPR Arts. 12(3), 12A",
    countries: unitedKingdom,
    periods: {
      response: oneMonth,
      acknowledge: days(30, {
        rolls: true,
        source: "Data Protection Act 2018 s. 164A",
        inForceFrom: plainDate("2026-06-19"),
      }),
    },
    questions: {
      identity: { effect: "restarts", written: article12a, certainty: "medium" },
      clarification: { effect: "suspends", written: article12a, certainty: "medium" },
      fee: { effect: "restarts", written: article12a, certainty: "medium" },
    },
    suspendedDays: "through-answer",
    suspensionMovesNotice: true,
  },
  /** Whoever cannot answer within the 30 days tells within them when the answer will come (ordinance Art. 18(2)). */
  "ch-fadp": {
    ...uninterrupted,
    version: 2,
    inForceFrom: plainDate("2023-09-01"),
    certainty: "high",
    source: "Data Protection Act Art. 25(7); Data Protection Ordinance Art. 18",
    countries: ["CH"],
    periods: {
      response: days(30, { extension: { most: null, certainty: "high" }, refusalNotice: true }),
    },
    note: "Where a share of the cost is asked for (ordinance Art. 19) the period may begin later: not counted here.",
  },
  /** Data of the last five years. `fr-csp-l1111-7-older` is the row for older ones. */
  "fr-csp-l1111-7": {
    ...uninterrupted,
    inForceFrom: null,
    certainty: "medium",
    source: "French Public Health Code Art. L.1111-7",
    countries: ["FR"],
    periods: { response: days(8, { certainty: "medium" }) },
    note: "Health records are handed over at the earliest after 48 hours of reflection, at the latest on this day.",
  },
  /** Data older than five years. */
  "fr-csp-l1111-7-older": {
    ...uninterrupted,
    inForceFrom: null,
    certainty: "medium",
    source: "French Public Health Code Art. L.1111-7",
    countries: ["FR"],
    periods: { response: { ...oneMonth, length: 2, rolls: false, extension: null, certainty: "medium" } },
    note: "For data older than five years; at the earliest after 48 hours of reflection, at the latest on this day.",
  },
  /** Data collected while the person was a minor. After the month the person may turn to the authority. */
  "fr-lil-51": {
    ...uninterrupted,
    inForceFrom: plainDate("2019-06-01"),
    certainty: "medium",
    source: "French Act 78-17 Art. 51 II",
    countries: ["FR"],
    periods: { response: { ...oneMonth, rolls: false, extension: null, certainty: "medium" } },
    note: "Erasure is due as soon as possible. Without an answer in this month the CNIL decides within three weeks.",
  },
} as const satisfies Record<string, Regime>;
