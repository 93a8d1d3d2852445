import type { GroundCode } from "@/db/schema/ground-codes";
import type { AssessmentReasonCode } from "@/lib/rights/assessment";

/** The law behind decisions, in a handler's words: what each ground takes, and what the record says about each right. */
export const deskGrounds = {
  law: {
    gdpr: "Art. {articles} GDPR",
    recital: "recital {recital} GDPR",
    frenchAct: "Art. {articles} French Data Protection Act",
  },
  ground: {
    "not-the-controller": {
      name: "Another organisation decides about this data",
      rule: "The organisation that decides why and how the data is used has to answer. Tell the person which one it is.",
    },
    "no-data-held": {
      name: "Nothing is held about the person",
      rule: "“Nothing” is an answer too, once every system has been searched.",
    },
    "not-identifiable": {
      name: "The data cannot be matched to the person",
      rule: "You have to show that you cannot tell whose data it is. It ends when the person gives what finds it.",
    },
    "identity-unproven": {
      name: "Who asks was not proven",
      rule: "Only after a reasonable doubt, a question about identity, and no sufficient answer.",
    },
    "manifestly-unfounded": {
      name: "Manifestly unfounded",
      rule: "The request clearly has no basis. You bear the proof, and a second person approves.",
    },
    excessive: {
      name: "Excessive, in particular repetitive",
      rule: "Asked over and over without a new reason. Much work alone is never excessive. You bear the proof, and a second person approves.",
    },
    "excessive-abuse": {
      name: "Abuse of the right",
      rule: "The aim is an advantage by artificial means, not knowing how data is used (CJEU C-526/24). You bear the proof, and a second person approves.",
    },
    "fee-not-accepted": {
      name: "The announced fee was not accepted",
      rule: "Only after a reasonable fee was announced for an unfounded or excessive request. A second person approves.",
    },
    "national-restriction": {
      name: "A law limits this right",
      rule: "A law of the Union or of a country says so: name it.",
    },
    "rights-of-others": {
      name: "Rights of other people",
      rule: "Leave out what would harm somebody else, a trade secret or security, and give the rest. It never refuses a whole copy.",
    },
    "portability-basis": {
      name: "Not within portability",
      rule: "Portable is what the person provided, what a machine processes, and what rests on consent or a contract.",
    },
    "portability-public-task": {
      name: "Serves a public task",
      rule: "Portability leaves out what a task in the public interest needs.",
    },
    "portability-rights-of-others": {
      name: "Rights of other people",
      rule: "Leave out what would harm somebody else, and give the rest.",
    },
    "transfer-not-feasible": {
      name: "No direct transfer is possible",
      rule: "Only the sending to another organisation falls away: the person still gets the file.",
    },
    "data-accurate": {
      name: "The data is accurate",
      rule: "Say how you checked it. The person may have its use restricted while they dispute it.",
    },
    "erasure-no-ground": {
      name: "None of the reasons for erasure applies",
      rule: "The data is still needed, and neither consent, objection, unlawfulness nor a law takes it away.",
    },
    "erasure-expression": {
      name: "Freedom of expression and information",
      rule: "Kept as far as this freedom needs it.",
    },
    "erasure-legal-obligation": {
      name: "A law obliges you to keep it",
      rule: "Name the law, and until when it binds if it says so.",
    },
    "erasure-public-health": { name: "Public health", rule: "Kept as far as public health needs it." },
    "erasure-archiving": {
      name: "Archives, research or statistics",
      rule: "Kept only as far as erasure would make the work impossible or seriously harm it: show that.",
    },
    "erasure-legal-claims": {
      name: "Legal claims",
      rule: "Kept as far as somebody needs it to make or defend a claim.",
    },
    "restriction-conditions": {
      name: "No condition for a restriction is met",
      rule: "Accuracy is not disputed, use is lawful, the person needs nothing for claims, no objection is pending.",
    },
    "objection-basis": {
      name: "Not open to objection",
      rule: "Only what rests on a public task or legitimate interests is; this rests on something else.",
    },
    "objection-compelling-grounds": {
      name: "Compelling grounds of yours prevail",
      rule: "You have to show that they weigh more than the person’s interests. Convenience does not.",
    },
    "objection-legal-claims": {
      name: "Legal claims",
      rule: "The use goes on as far as claims need it: show which.",
    },
    "objection-research": {
      name: "Research in the public interest",
      rule: "The use goes on where a task in the public interest needs it.",
    },
    "decision-not-automated": {
      name: "No machine decided alone",
      rule: "A person decided, or the decision has no serious effect.",
    },
    "decision-contract": {
      name: "The automated decision is needed for a contract",
      rule: "A person still looks at it when asked: only that a machine decides first can stay.",
    },
    "decision-law": {
      name: "A law allows the automated decision",
      rule: "Name the law, which must protect the person.",
    },
    "decision-consent": {
      name: "The person agreed to the automated decision",
      rule: "A person still looks at it when asked: only that a machine decides first can stay.",
    },
    "consent-not-the-basis": {
      name: "It does not rest on consent",
      rule: "The other basis must have been there from the start, and the person been told of it.",
    },
    "post-mortem-not-entitled": {
      name: "Whoever asks is not entitled",
      rule: "Neither named in the directives nor heir, or more than heirs may ask.",
    },
    "post-mortem-directive": {
      name: "The directives say otherwise",
      rule: "What the person laid down for the time after death binds.",
    },
  } satisfies Record<GroundCode, { name: string; rule: string }>,
  assessed: {
    available: "The person has this right, whatever the data is kept for.",
    "third-party-data-withheld": "Some fields concern another person and stay back; the rest goes out.",
    "trade-secret-withheld": "Some fields are a trade secret and stay back; the rest goes out.",
    "secret-withheld": "Some fields are secrets that protect the account and stay back; the rest goes out.",
    "restricted-by-law": "A law keeps some fields back.",
    portable: "The person provided it, a machine processes it, and it rests on consent or a contract.",
    "not-portable-basis": "It rests on neither consent nor a contract.",
    "not-portable-public-task": "It serves a public task, which portability leaves out.",
    "not-automated": "No machine processes it.",
    "not-provided": "The person did not provide it.",
    "fields-not-portable": "Some fields are not portable. A request for access gives them.",
    "legal-obligation-runs": "A law obliges you to keep it.",
    "legal-obligation-assumed":
      "A law seems to oblige you to keep it, but your record does not confirm that. Check before you refuse.",
    "retention-unknown": "The day from which it is kept was not found. Look up whether the time has ended.",
    "no-longer-necessary": "It is no longer needed.",
    "contract-runs": "The contract still runs and needs it.",
    "contract-end-unknown": "Whether the contract has ended is not known. Look it up.",
    "own-retention-runs":
      "Your own time of keeping still runs, but that alone keeps nothing: only legal claims that need it would.",
    "consent-withdrawn": "It rests on consent, which a request for erasure withdraws.",
    "objection-erases":
      "It rests on legitimate interests, to which a request for erasure objects. It goes, unless you show compelling grounds.",
    "marketing-objection-erases": "It serves direct marketing, to which the person objects. It goes.",
    "public-task-needs": "A public task may still need it. Check whether it does.",
    "vital-interests-may-last": "It protects somebody’s life or health. Check whether that still lasts.",
    "exemption-stated": "Your record states an exemption from erasure.",
    "unlawful-claimed": "The person says that its use is unlawful. Check this.",
    "erasure-duty-claimed": "The person says that a law demands its erasure. Check this.",
    "child-claimed":
      "The person says that an online service collected it from a child. Check this: it then goes.",
    "others-to-inform": "It was made public: others who use it have to hear of the erasure.",
    "accuracy-contested":
      "If the person disputes that it is accurate, its use is restricted while you check it.",
    "unlawful-kept":
      "If its use is unlawful and the person prefers a restriction to erasure, it is restricted.",
    "needed-for-claims":
      "If you no longer need it but the person does for legal claims, its use is restricted.",
    "objection-pending": "While an objection is examined, its use is restricted.",
    "no-condition": "The person names none of the four conditions.",
    "marketing-absolute": "It serves direct marketing: that stops, with nothing to weigh.",
    "marketing-unknown": "It also serves direct marketing: if the person means that, it stops in any case.",
    "stops-unless-compelling": "It stops, unless you show compelling grounds that weigh more.",
    "research-objection": "It serves research or statistics: it stops, unless a public task needs it.",
    "not-open-to-objection": "It rests on a basis that is not open to objection.",
    "withdraw-consent-instead":
      "It rests on consent: the person withdraws that instead. Tell them how, or treat it as withdrawn.",
    "consent-given": "It rests on consent: what does stops.",
    "other-basis-remains":
      "Another basis remains beside the consent. It must have been there from the start.",
    "no-consent": "Nothing here rests on consent.",
    "no-automated-decision": "Your record names no automated decision that uses it.",
    "decision-use-unknown":
      "Your record names automated decisions, but not the data they use. Check whether they use this.",
    "decision-on-contract": "A contract needs the automated decision. A person looks at it when asked.",
    "decision-on-law": "A law allows the automated decision. Look up how it protects the person.",
    "decision-on-consent": "The person agreed to the automated decision. A person looks at it when asked.",
    "decision-prohibited": "Nothing allows a machine to decide this alone. A person has to.",
    "special-category-decision": "No machine may decide on sensitive data here. A person has to.",
    "french-law": "French law gives this right.",
    "no-post-mortem-law": "No law of the controller’s country gives this right.",
  } satisfies Record<AssessmentReasonCode, string>,
};
