import type { RegimeCode } from "@/lib/deadlines/regimes";

/** A code as a key of the texts, in which a dot would open a level of its own. */
type LawKey<Code extends string> = Code extends `${infer Before}.${infer After}`
  ? `${Before}_${After}`
  : Code;
type LawNames = Readonly<Record<LawKey<RegimeCode>, string>>;

/** The laws that the calculator knows, by the names that people look for. */
export const portalLaws = {
  lawName: {
    "eu-gdpr": "GDPR (European Union, Iceland, Liechtenstein, Norway)",
    "uk-gdpr": "UK GDPR",
    "ch-fadp": "Switzerland: Data Protection Act",
    "fr-csp-l1111-7": "France: health records of the last five years",
    "fr-csp-l1111-7-older": "France: health records older than five years",
    "fr-lil-51": "France: erasure of data collected from a minor",
    "us-ca-ccpa": "California: CCPA",
    "us-ca-delete-act": "California: Delete Act (data brokers)",
    "us-co-cpa": "Colorado: Privacy Act",
    "us-ct-ctdpa": "Connecticut: Data Privacy Act",
    "us-de-dpdpa": "Delaware: Personal Data Privacy Act",
    "us-fl-fdbr": "Florida: Digital Bill of Rights",
    "us-ia-icdpa": "Iowa: Consumer Data Protection Act",
    "us-in-icdpa": "Indiana: Consumer Data Protection Act",
    "us-ky-kcdpa": "Kentucky: Consumer Data Protection Act",
    "us-md-modpa": "Maryland: Online Data Privacy Act",
    "us-mn-mcdpa": "Minnesota: Consumer Data Privacy Act",
    "us-mt-mcdpa": "Montana: Consumer Data Privacy Act",
    "us-ne-ndpa": "Nebraska: Data Privacy Act",
    "us-nh-nhpa": "New Hampshire: Privacy Act",
    "us-nj-njdpa": "New Jersey: Data Privacy Act",
    "us-or-ocpa": "Oregon: Consumer Privacy Act",
    "us-ri-ridtppa": "Rhode Island: Data Transparency and Privacy Protection Act",
    "us-tn-tipa": "Tennessee: Information Protection Act",
    "us-tx-tdpsa": "Texas: Data Privacy and Security Act",
    "us-ut-ucpa": "Utah: Consumer Privacy Act",
    "us-va-vcdpa": "Virginia: Consumer Data Protection Act",
    "au-app12": "Australia: Privacy Act (APP 12)",
    "br-lgpd": "Brazil: LGPD",
    "ca-pipeda": "Canada: PIPEDA",
    "ca-qc-p39_1": "Québec: private sector act (P-39.1)",
    "cn-pipl": "China: PIPL",
    "in-dpdp": "India: DPDP Rules",
    "jp-appi": "Japan: APPI",
    "kr-pipa": "South Korea: PIPA",
    "mx-lfpdppp": "Mexico: LFPDPPP",
    "nz-privacy-act": "New Zealand: Privacy Act",
    "sg-pdpa": "Singapore: PDPA",
    "th-pdpa": "Thailand: PDPA",
    "tr-kvkk": "Türkiye: KVKK",
    "za-popia": "South Africa: POPIA",
  } satisfies LawNames,
};
