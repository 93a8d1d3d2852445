import type { DuplicateReason } from "@/lib/requests/duplicate-view";
import type { MergeObstacle } from "@/lib/requests/merge-request-rule";

/** Requests that came by another way than the form, and requests that may be one person's. */
export const deskIntake = {
  intake: {
    noEmail: "None: letters go by post",
    postTitle: "No e-mail: print and post",
    postText:
      "The person gave no e-mail address, so nothing that is sent here reaches them by itself. Print each letter (PDF) and post it to the address that they gave. Archives of an answer go with the letter.",
    address: "Post to",
    receipt: "Print the receipt (PDF)",
    archive: "Save the archive to post it",
    draft:
      "Sending it performs the act. Afterwards print the letter (PDF) and post it: the person has no e-mail address.",
  },
  /** In the place of what speaks of mails, for somebody who has no e-mail address and gets everything on paper. */
  byPost: {
    identity:
      "They were asked by the letter of {at}, which goes by post. Nothing is searched or decided until they answer; the legal time may stand still. Note here what comes back by post or telephone.",
    answer:
      "Everything is decided and done. The letter is the answer: look at it and send it off, then print it and post it.",
    happensTell: "you then send the letter off, print it, and post it with the archive to {name};",
    letterSent: "Sent off {at}, to be posted",
    sendHint:
      "{name} has no e-mail address. Sending keeps the letter as it is and performs the act; then print it and post it. It cannot be undone.",
    askAgainHint:
      "The person was told of the doubt by letter. They have no e-mail address and no page of their own: tell them by post or telephone what else you ask for.",
    representText:
      "{name} asks {role}. Nothing is proven by that, neither who they are nor the right to act. Look at these proofs, then accept the representation:",
    reopenTold:
      "The person has no e-mail address: tell them by post or telephone that the request is open again.",
    archives: "An archive that was built stays until a new one takes its place.",
    done: {
      send: "The letter is kept as sent. It does not leave by itself: print it (PDF) and post it today.",
      askProof:
        "The proof is noted as asked for. The person has no e-mail address: tell them by post or telephone.",
      split:
        "These rights go on as a request of their own: this one. Print its acknowledgement and post it to the person.",
      reopen:
        "The request is taken up again. Its due date is the one that it always had. Tell the person by post or telephone.",
    },
  },
  record: {
    title: "Record a request",
    intro:
      "For a request that came by e-mail, by telephone, by post, in person or through a social network. No form is forced on anybody (Art. 12(2) GDPR), and the legal time began when it arrived.",
    chooseController: "To which organisation?",
    to: "To {name}",
    other: "Another organisation",
    how: "How it came",
    channel: "By which way?",
    receivedOn: "Day of receipt",
    receivedOnHint:
      "The day on which it reached the organisation, also when somebody else opened it. The legal time counts from it.",
    receivedTime: "Time of receipt",
    receivedTimeHint: "Such as 14:30. Left empty: the start of the day.",
    scan: "What it came in",
    files: "The letter, or a note of the call",
    filesHint:
      "PDF, picture or plain text, as it came; at most {count} files of {size} each, {total} together. No copy of an identity document.",
    filesAgain: "Files have to be chosen again.",
    what: "What is asked",
    rights: "Which rights?",
    rightsHint: "What the person wants, whatever they called it.",
    optional: "(optional)",
    details: "In the person’s words",
    who: "Who asks",
    requester: "Who asks?",
    representativeName: "Name of the representative",
    mandate: "What entitles them, in their words",
    claimedEmail: "Subject’s own e-mail address, as the representative says",
    name: "Name of the person that the data is about",
    email: "E-mail address",
    emailHint:
      "Read it back letter by letter: whoever owns this mailbox can open the request once they confirmed it. With a representative, theirs.",
    identifiersHint: "Only claimed until something proves it.",
    country: "Lives in",
    countryNone: "Not said",
    client: "Whose processing?",
    own: "Our own",
    clientOther: "Another client",
    clientName: "Name of the client",
    answer: "The answer",
    language: "Language of the person",
    languageNone: "That of the organisation",
    way: "How does the person want the answer?",
    wayHint: "Without an e-mail address it goes by post.",
    postalAddress: "Postal address",
    postalAddressHint: "For an answer by post; as on the envelope, without the name.",
    proof: "Who it is, if that was looked at",
    proofHint:
      "Note it only when somebody saw or heard what convinced them. Nothing is granted that the noted proof is not enough for; it can be noted later too.",
    proofNone: "Not looked at",
    button: "Record the request",
    pending: "Recording…",
    error: {
      required: "Fill in: {label}",
      tooLong: "Shorten: {label}",
      email: "Enter an e-mail address such as name@example.org, or leave it empty",
      choice: "Choose one of the offered: {label}",
      needsEmail: "Without an e-mail address the answer can only go by post",
      date: "Enter the day on which it arrived, and a time such as 14:30 or none",
      future: "The day of receipt lies ahead: enter a day that has been",
      tooOld: "The day of receipt lies more than a year back: no answer can still be due",
      note: "Write down what convinced you, in at least 10 characters",
      level: "Choose a level that you may note for this way",
      channel: "Choose the way by which it came",
      right: "Choose at least one right",
    },
  },
  duplicates: {
    title: "Possibly the same person",
    intro:
      "Other requests to this organisation, open or ended in the last 90 days, that share something with this one.",
    because: {
      email: "same address",
      identifier: "same identifier",
      name: "same name",
    } satisfies Record<DuplicateReason, string>,
    request: "Request",
    shares: "Shares",
    received: "Received",
    status: "Status",
    merging: "Merging",
    intoIt: "End this one, {reference} is answered",
    intoThis: "End {reference}, this one is answered",
    confirm: "after you made sure that it is one person",
    obstacle: {
      later: "Not possible: a day would be lost",
      ended: "Not possible: one of them has ended",
      rights: "Not possible: a right would be lost",
      person: "Not possible: somebody else asks",
      proof: "Not possible: prove first who asks, on both",
    } satisfies Record<MergeObstacle, string>,
    person: "Same person",
    personHint:
      "Needed only when the two requests came from different addresses. Compare what both say; both have to be proven, and the one that goes on at least as surely.",
    samePerson: "I compared the two requests: it is the same person",
  },
  intakeEvent: {
    recorded: "The request was taken in by staff",
    arrived: "Arrived on",
    split: "Rights were taken into a request of their own",
    reopened: "The request was taken up again",
  },
  intakeProblem: {
    notReopenable:
      "This request cannot be taken up again: it is open, withdrawn, merged or answered by a client.",
    rightNotThere: "This right is not part of the request, or was withdrawn.",
  },
};
