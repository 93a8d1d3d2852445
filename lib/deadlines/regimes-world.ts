import { plainDate } from "@/lib/deadlines/plain-date";
import { businessDays, days, type Extension, type Regime, uninterrupted } from "@/lib/deadlines/regime";

const upTo = (most: number, certainty: Extension["certainty"]): Extension => ({ most, certainty });
/** The notice says how long: the law sets no most. */
const asAnnounced = (certainty: Extension["certainty"]): Extension => ({ most: null, certainty });

/** The laws outside Europe and the United States, by country. */
export const otherRegimes = {
  /** An agency has 30 days (APP 12.4(a)(i)), an organisation a reasonable period. */
  "au-app12": {
    ...uninterrupted,
    inForceFrom: plainDate("2014-03-12"),
    certainty: "high",
    source: "Privacy Act 1988, APP 12.4",
    countries: ["AU"],
    periods: { response: days(30) },
    note: "An agency has these 30 days; an organisation has a reasonable period, which is usually read as 30 days.",
  },
  /** Small agents have twice the time (Res. CD/ANPD 2/2022): the shorter period is the safe one. */
  "br-lgpd": {
    ...uninterrupted,
    inForceFrom: plainDate("2020-09-18"),
    certainty: "medium",
    source: "LGPD Art. 19",
    countries: ["BR"],
    periods: { response: days(15, { certainty: "medium" }) },
    unfixed: { simplified_response: "immediately" },
    note: "The full statement. Small processing agents may have twice the time (Res. CD/ANPD 2/2022): not counted here.",
  },
  "ca-pipeda": {
    ...uninterrupted,
    inForceFrom: plainDate("2001-01-01"),
    certainty: "high",
    source: "PIPEDA s. 8(3)-(4)",
    countries: ["CA"],
    periods: { response: days(30, { extension: upTo(30, "high") }) },
  },
  /** Silence counts as a refusal. */
  "ca-qc-p39.1": {
    ...uninterrupted,
    inForceFrom: plainDate("1994-01-01"),
    certainty: "high",
    source: "CQLR c. P-39.1, s. 32",
    countries: ["CA-QC"],
    periods: { response: days(30) },
  },
  "cn-pipl": {
    ...uninterrupted,
    inForceFrom: plainDate("2021-11-01"),
    certainty: "low",
    source: "PIPL Art. 50; GB/T 35273",
    countries: ["CN"],
    periods: { response: days(30, { certainty: "low" }) },
    note: "The law says “timely”; the 30 days are those of a recommended national standard.",
  },
  /** Rules 5 to 16 come into force 18 months after publication in November 2025: the earliest reading of that day. */
  "in-dpdp": {
    ...uninterrupted,
    version: 2,
    inForceFrom: plainDate("2027-05-13"),
    certainty: "medium",
    source: "DPDP Rules 2025, rule 14(3)",
    countries: ["IN"],
    periods: { grievance: days(90, { certainty: "medium" }) },
    unfixed: { response: "within the period that the data fiduciary publishes" },
  },
  "jp-appi": {
    ...uninterrupted,
    inForceFrom: plainDate("2022-04-01"),
    certainty: "medium",
    source: "APPI Arts. 33-35",
    countries: ["JP"],
    periods: {},
    unfixed: { response: "without delay" },
  },
  "kr-pipa": {
    ...uninterrupted,
    inForceFrom: plainDate("2011-09-30"),
    certainty: "medium",
    source: "PIPA Enforcement Decree Arts. 41, 43, 44",
    countries: ["KR"],
    periods: { response: days(10, { extension: asAnnounced("medium"), certainty: "medium" }) },
    note: "May be postponed with reasons that are told within these days.",
  },
  /** Each of the two periods may be extended once, by as long again. */
  "mx-lfpdppp": {
    ...uninterrupted,
    inForceFrom: plainDate("2025-03-21"),
    certainty: "low",
    source: "LFPDPPP 2025",
    countries: ["MX"],
    periods: {
      response: businessDays(20, { extension: upTo(20, "low"), certainty: "low" }),
      implementation: businessDays(15, { extension: upTo(15, "low"), certainty: "low" }),
    },
    note: "The carrying out is counted from the answer: give its day as the day of receipt.",
  },
  "nz-privacy-act": {
    ...uninterrupted,
    inForceFrom: plainDate("2020-12-01"),
    certainty: "high",
    source: "Privacy Act 2020 ss. 44, 48",
    countries: ["NZ"],
    periods: { response: businessDays(20, { extension: asAnnounced("high") }) },
    note: "Beside public holidays the days from 25 December to 15 January are not counted: the Act does not call them working days.",
  },
  /** Whoever cannot answer within 30 days tells within them when the answer will come. */
  "sg-pdpa": {
    ...uninterrupted,
    inForceFrom: plainDate("2014-07-02"),
    certainty: "medium",
    source: "PDPA s. 21; Personal Data Protection Regulations 2021, reg. 5",
    countries: ["SG"],
    periods: { response: days(30, { extension: asAnnounced("medium"), certainty: "medium" }) },
    note: "The answer is due as soon as possible; within these days at least when it will come.",
  },
  "th-pdpa": {
    ...uninterrupted,
    inForceFrom: plainDate("2022-06-01"),
    certainty: "medium",
    source: "PDPA s. 30",
    countries: ["TH"],
    periods: { response: days(30, { certainty: "medium" }) },
  },
  "tr-kvkk": {
    ...uninterrupted,
    inForceFrom: plainDate("2016-10-07"),
    certainty: "high",
    source: "KVKK Art. 13",
    countries: ["TR"],
    periods: { response: days(30) },
  },
  "za-popia": {
    ...uninterrupted,
    inForceFrom: plainDate("2020-07-01"),
    certainty: "medium",
    source: "POPIA s. 23; PAIA ss. 56-57",
    countries: ["ZA"],
    periods: { response: days(30, { extension: upTo(30, "medium"), certainty: "medium" }) },
  },
} as const satisfies Record<string, Regime>;
