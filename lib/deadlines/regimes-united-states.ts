import { plainDate } from "@/lib/deadlines/plain-date";
import {
  businessDays,
  days,
  type Extension,
  type Period,
  type Regime,
  uninterrupted,
} from "@/lib/deadlines/regime";

const upTo = (most: number): Extension => ({ most, certainty: "high" });

const extended45: Period = days(45, { extension: upTo(45) });
const appeal = (length: number): Period => days(length, { certainty: "medium" });
/** Colorado and Minnesota let the answer to an appeal be extended as well. */
const appeal45Extended: Period = days(45, {
  extension: { most: 60, certainty: "medium" },
  certainty: "medium",
});
const revocation = (length: number): Period => days(length, { certainty: "medium" });

/** A state whose act gives 45 days and once 45 more, told within the first 45. */
const state = (country: string, inForceFrom: string, source: string, periods: Regime["periods"]): Regime => ({
  ...uninterrupted,
  inForceFrom: plainDate(inForceFrom),
  certainty: "high",
  source,
  countries: [country],
  periods: { response: extended45, ...periods },
});

/** The acts of the states, by state. Days are counted to their end: nothing rolls. */
export const americanRegimes = {
  /**
   * 11 CCR §7021 (10 business days, 45 + 45 days), §§7026(f), 7027(g) (15 business days). The days run from receipt,
   * whatever is still to be verified.
   */
  "us-ca-ccpa": {
    ...uninterrupted,
    inForceFrom: plainDate("2020-01-01"),
    certainty: "high",
    source: "11 CCR §7021",
    countries: ["US-CA"],
    periods: {
      response: days(45, { extension: { most: 45, certainty: "medium" } }),
      acknowledge: businessDays(10),
      opt_out: businessDays(15, { source: "11 CCR §§7026(f), 7027(g)" }),
    },
  },
  /** Data brokers: received is the day of the last look into the register. */
  "us-ca-delete-act": {
    ...uninterrupted,
    inForceFrom: plainDate("2026-08-01"),
    certainty: "medium",
    source: "Cal. Civ. Code §1798.99.86",
    countries: ["US-CA"],
    periods: { register_poll: days(45, { certainty: "medium" }) },
  },
  "us-co-cpa": state("US-CO", "2023-07-01", "C.R.S. §6-1-1306", { appeal: appeal45Extended }),
  "us-ct-ctdpa": state("US-CT", "2023-07-01", "Conn. Gen. Stat. §42-518", {
    appeal: appeal(60),
    consent_revocation: revocation(15),
  }),
  "us-de-dpdpa": state("US-DE", "2025-01-01", "6 Del. C. §12D-104", {
    appeal: appeal(60),
    consent_revocation: revocation(15),
  }),
  /** The extension is 15 days (§501.706(2)), not 45 as elsewhere. */
  "us-fl-fdbr": state("US-FL", "2024-07-01", "Fla. Stat. §501.706", {
    response: days(45, { extension: upTo(15) }),
    appeal: days(60, { certainty: "medium", source: "Fla. Stat. §501.707" }),
  }),
  "us-ia-icdpa": {
    ...state("US-IA", "2025-01-01", "Iowa Code §715D.3", { appeal: appeal(60) }),
    periods: { response: days(90, { extension: upTo(45) }), appeal: appeal(60) },
  },
  "us-in-icdpa": state("US-IN", "2026-01-01", "Ind. Code §24-15-3-1", { appeal: appeal(60) }),
  "us-ky-kcdpa": state("US-KY", "2026-01-01", "KRS 367.3615", { appeal: appeal(60) }),
  "us-md-modpa": state("US-MD", "2025-10-01", "Md. Code, Com. Law §14-4701 et seq.", {
    appeal: appeal(60),
    consent_revocation: revocation(30),
  }),
  "us-mn-mcdpa": state("US-MN", "2025-07-31", "Minn. Stat. §325M.14", { appeal: appeal45Extended }),
  "us-mt-mcdpa": state("US-MT", "2024-10-01", "Mont. Code §30-14-2808", {
    appeal: appeal(60),
    consent_revocation: revocation(15),
  }),
  "us-ne-ndpa": state("US-NE", "2025-01-01", "Neb. Rev. Stat. §87-1101 et seq.", { appeal: appeal(60) }),
  "us-nh-nhpa": state("US-NH", "2025-01-01", "N.H. RSA 507-H:4", {
    appeal: appeal(60),
    consent_revocation: revocation(15),
  }),
  "us-nj-njdpa": state("US-NJ", "2025-01-15", "N.J.S.A. 56:8-166.4 et seq.", {
    appeal: appeal(45),
    consent_revocation: revocation(15),
  }),
  "us-or-ocpa": state("US-OR", "2024-07-01", "ORS 646A.576", { appeal: appeal(45) }),
  "us-ri-ridtppa": state("US-RI", "2026-01-01", "R.I. Gen. Laws §6-48.1-5", {
    appeal: appeal(60),
    consent_revocation: revocation(15),
  }),
  "us-tn-tipa": state("US-TN", "2025-07-01", "Tenn. Code Ann. §47-18-3301 et seq.", { appeal: appeal(60) }),
  "us-tx-tdpsa": state("US-TX", "2024-07-01", "Tex. Bus. & Com. Code §541.052", { appeal: appeal(60) }),
  /** Utah gives no appeal. */
  "us-ut-ucpa": state("US-UT", "2023-12-31", "Utah Code §13-61-203", {}),
  "us-va-vcdpa": state("US-VA", "2023-01-01", "Va. Code §59.1-577", {
    appeal: days(60),
  }),
} as const satisfies Record<string, Regime>;
