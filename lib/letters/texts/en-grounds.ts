import type { GroundCode } from "@/db/schema/ground-codes";
import type { GroundText } from "@/lib/letters/texts/letter-text";

export const englishGrounds: Readonly<Record<GroundCode, GroundText>> = {
  "not-the-controller": {
    name: "Another organisation decides about these data",
    rule: "A request must be answered by the organisation that decides why and how the data are used, the controller. For these data, that is not us. Where we handle data on behalf of another organisation, that organisation answers.",
  },
  "no-data-held": {
    name: "We hold no data about you",
    rule: "You have the right to know whether we use data about you, also when the answer is no. We searched, and found none.",
  },
  "not-identifiable": {
    name: "We cannot tell which data are yours",
    rule: "An organisation that can show that it is unable to recognise a person in its data need not act on the request. This changes as soon as you give information by which we can find your data. You may do so at any time.",
  },
  "identity-unproven": {
    name: "We are not certain who is asking",
    rule: "Where there is reasonable doubt about who is asking, an organisation may ask for information that confirms it, and need not act before it has it. This protects you: nobody else should get, change or delete your data.",
  },
  "manifestly-unfounded": {
    name: "The request is manifestly unfounded",
    rule: "An organisation may refuse a request that clearly has no basis. It has to prove that this is so.",
  },
  excessive: {
    name: "The request is excessive",
    rule: "An organisation may refuse a request that is excessive, in particular because the same request is made over and over. It has to prove that this is so. Much work alone is not enough.",
  },
  "excessive-abuse": {
    name: "The request is abusive",
    rule: "An organisation may refuse a request, even a first one, if it proves that the request is abusive: that it was made not to learn how data are used and to check that this is lawful, but to gain an advantage by artificial means. The Court of Justice of the European Union decided this on 19 March 2026 (case C-526/24).",
  },
  "fee-not-accepted": {
    name: "The fee was not accepted",
    rule: "For a request that is clearly unfounded or excessive, an organisation may ask for a reasonable fee. If the fee is not accepted, it need not act on the request.",
  },
  "national-restriction": {
    name: "National law limits this right",
    rule: "A law of the European Union or of a country may limit this right, for example to protect security, the prosecution of crimes or the rights of other people. The law named here does so in this case.",
  },
  "rights-of-others": {
    name: "The rights of other people",
    rule: "The copy of your data must not harm the rights and freedoms of others, such as the privacy of another person or a trade secret. We leave out only what would do so, and give you the rest.",
  },
  "portability-basis": {
    name: "The right to portability does not cover these data",
    rule: "This right covers data that you provided yourself, or that arose while you used a service, if they are processed by computer and on the basis of your consent or of a contract with you. These data do not meet all of these conditions.",
  },
  "portability-public-task": {
    name: "The data serve a public task",
    rule: "The right to portability does not apply where data are needed for a task in the public interest or in the exercise of official authority.",
  },
  "portability-rights-of-others": {
    name: "The rights of other people",
    rule: "Handing over data in a portable form must not harm the rights and freedoms of others, such as the privacy of another person. We leave out only what would do so.",
  },
  "transfer-not-feasible": {
    name: "We cannot send the data directly to another organisation",
    rule: "You can have your data sent directly to another organisation only where this is technically possible. You still receive the data yourself and can pass them on.",
  },
  "data-accurate": {
    name: "We consider the data accurate",
    rule: "You can have data corrected that are wrong, and have data completed that are incomplete for their purpose. We checked the data and consider them accurate. If you still dispute this, you can ask us to restrict their use while it is checked.",
  },
  "erasure-no-ground": {
    name: "None of the reasons for erasure applies",
    rule: "Data must be erased if they are no longer needed for their purpose, if consent was withdrawn and there is no other basis, if an objection succeeds, if they were used unlawfully, if a law demands it, or if they were collected from a child for an online service. None of this is the case here.",
  },
  "erasure-expression": {
    name: "Freedom of expression and information",
    rule: "Data need not be erased as far as they are needed to exercise the right of freedom of expression and information.",
  },
  "erasure-legal-obligation": {
    name: "The law obliges us to keep these data",
    rule: "Data need not be erased as far as a law obliges the organisation to keep them, or as far as they are needed for a public task.",
  },
  "erasure-public-health": {
    name: "Public health",
    rule: "Data need not be erased as far as they are needed for reasons of public interest in the area of public health.",
  },
  "erasure-archiving": {
    name: "Archives, research or statistics",
    rule: "Data need not be erased as far as they are needed for archives in the public interest, for scientific or historical research or for statistics, and erasure would make this work impossible or seriously harm it.",
  },
  "erasure-legal-claims": {
    name: "Legal claims",
    rule: "Data need not be erased as far as they are needed to establish, exercise or defend legal claims.",
  },
  "restriction-conditions": {
    name: "The conditions for a restriction are not met",
    rule: "You can have the use of data restricted in four cases: while their accuracy is checked; if their use is unlawful and you do not want them erased; if we no longer need them but you need them for legal claims; or while an objection is examined. None of this is the case here.",
  },
  "objection-basis": {
    name: "The right to object does not cover this use",
    rule: "You can object to a use of data that rests on a public task or on legitimate interests. This use rests on another basis, for example a legal obligation or a contract.",
  },
  "objection-compelling-grounds": {
    name: "Compelling legitimate grounds",
    rule: "After an objection, data may be used further only if the organisation shows compelling legitimate grounds that override the interests, rights and freedoms of the person. We weighed both sides.",
  },
  "objection-legal-claims": {
    name: "Legal claims",
    rule: "After an objection, data may be used further as far as this is needed to establish, exercise or defend legal claims.",
  },
  "objection-research": {
    name: "Research or statistics in the public interest",
    rule: "You can object to the use of data for research or statistics, unless that use is needed for a task carried out for reasons of public interest.",
  },
  "decision-not-automated": {
    name: "The decision was not made by a machine alone",
    rule: "This right covers decisions that are made by automated means alone and that have legal effects for a person or affect the person in a similarly serious way. The decision in question is not one of these.",
  },
  "decision-contract": {
    name: "The automated decision is needed for a contract",
    rule: "A decision may be automated if this is needed to enter into or perform a contract with you. You keep the right to have a person look at it, to give your view and to contest the decision.",
  },
  "decision-law": {
    name: "A law allows the automated decision",
    rule: "A decision may be automated if a law of the European Union or of a country allows it and protects your rights, freedoms and interests.",
  },
  "decision-consent": {
    name: "You agreed to the automated decision",
    rule: "A decision may be automated if you explicitly agreed to it. You keep the right to have a person look at it, to give your view, to contest the decision and to withdraw your consent.",
  },
  "consent-not-the-basis": {
    name: "This use does not rest on consent",
    rule: "Withdrawing consent ends uses of data that rest on consent. This use rests on another basis, which it had from the start.",
  },
  "post-mortem-not-entitled": {
    name: "You are not entitled to this request",
    rule: "After a death, the directives of the person who died are carried out by whoever that person named, or else by the heirs. Without directives, heirs may ask for what they need to settle the estate, and have the death taken into account. The request goes beyond this, or comes from somebody else.",
  },
  "post-mortem-directive": {
    name: "The directive says otherwise",
    rule: "Whoever gave directives about their data decided what happens to the data after death. We are bound by these directives.",
  },
};
